package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
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
            getContent().add(new Image(address(slug), altText));
        } else {
            getContent().addClassName("sf-figure-missing");
            getContent().add(SfIcon.PERSON_STANDING.create());
        }
    }

    private Figure(Component footage) {
        getContent().addClassNames("sf-figure", "sf-footage");
        getContent().add(footage);
    }

    /** A photo of a clinic's own. */
    public static Figure photo(String address, String altText) {
        return new Figure(new Image(address, altText));
    }

    /** A short film of a clinic's own; it begins when somebody wants it to, without a sound. */
    public static Figure film(String address, String label) {
        var film = new HtmlComponent("video");
        film.getElement()
                .setAttribute("src", address)
                .setAttribute("controls", true)
                .setAttribute("muted", true)
                .setAttribute("playsinline", true)
                .setAttribute("preload", "metadata")
                .setAttribute("aria-label", label);
        return new Figure(film);
    }

    /** Shows only the second picture, the pose itself, whole and without its number, in a square; a photo as it is. */
    public Figure pose() {
        getContent()
                .getChildren()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .filter(picture -> picture.getSrc().endsWith(".svg"))
                .forEach(picture -> picture.setSrc(picture.getSrc() + POSE));
        getContent().addClassName("sf-figure-pose");
        return this;
    }

    /** The address of the pose alone, for cells that the browser draws; empty if there is no drawing. */
    public static String poseOf(String slug) {
        return isDrawn(slug) ? address(slug) + POSE : "";
    }

    private static String address(String slug) {
        return "figures/" + slug + ".svg";
    }

    /** Whether pictures of this exercise exist. */
    public static boolean isDrawn(String slug) {
        return SLUG.matcher(slug).matches()
                && DRAWN.computeIfAbsent(
                        slug, it -> Figure.class.getResource("/META-INF/resources/figures/" + it + ".svg") != null);
    }
}
