package health.steadfast.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The two still pictures of an exercise on their light ground, which stays light on dark screens.
 * An exercise without pictures shows a neutral placeholder; its steps stand in words beside it.
 */
public final class Figure extends Composite<Div> {

    /** Names the view of the second picture inside every drawing. */
    private static final String POSE = "#pose";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Map<String, Boolean> DRAWN = new ConcurrentHashMap<>();

    /**
     * @param slug the exercise's slug, which is the file's name
     * @param altText what the pictures show, in the reader's language; empty where words beside it say the same
     */
    public Figure(String slug, String altText) {
        getContent().addClassName("sf-figure");
        if (isDrawn(slug)) {
            getContent().add(new Image("figures/" + slug + ".svg", altText));
        } else {
            getContent().addClassName("sf-figure-missing");
            getContent().add(SfIcon.IMAGE_OFF.create());
        }
    }

    /** Shows only the second picture, the pose itself, whole and without its number, in a square. */
    public Figure pose() {
        getContent()
                .getChildren()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .forEach(picture -> picture.setSrc(picture.getSrc() + POSE));
        getContent().addClassName("sf-figure-pose");
        return this;
    }

    /** Whether pictures of this exercise exist. */
    public static boolean isDrawn(String slug) {
        return SLUG.matcher(slug).matches()
                && DRAWN.computeIfAbsent(
                        slug, it -> Figure.class.getResource("/META-INF/resources/figures/" + it + ".svg") != null);
    }
}
