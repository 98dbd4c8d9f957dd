package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The two still pictures of an exercise on their ground; the drawing itself follows light and dark. An exercise without
 * pictures shows a neutral placeholder; its steps stand in words beside it.
 */
public final class Figure extends Composite<Div> {

    private static final String STILLS = ".svg";
    private static final String POSE = ".pose.svg";

    private static final FigureAddresses DRAWN = ServiceLoader.load(
                    FigureAddresses.class, Figure.class.getClassLoader())
            .findFirst()
            .orElse(slug -> Optional.empty());

    /**
     * @param slug the exercise's slug, which is the file's name
     * @param altText what the pictures show, in the reader's language; empty where words beside it say the same
     */
    public Figure(String slug, String altText) {
        this(slug, altText, FigureSide.ANY);
    }

    /** @param side mirrors the pictures where the exercise is done with the other side than the drawn one */
    public Figure(String slug, String altText, FigureSide side) {
        this(slug, altText, side, FigureAid.NONE);
    }

    /** @param aid of the patient's own, which the figure has too where it has a place in the exercise */
    public Figure(String slug, String altText, FigureSide side, FigureAid aid) {
        getContent().addClassName("sf-figure");
        if (isDrawn(slug)) {
            getContent().add(new Image(stills(slug, side, aid), altText));
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
        if (!getContent().hasClassName("sf-footage")) {
            image().ifPresent(picture -> picture.setSrc(picture.getSrc().replace(STILLS + "?", POSE + "?")));
        }
        getContent().addClassName("sf-figure-pose");
        return this;
    }

    Optional<Image> image() {
        return getContent()
                .getChildren()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .findFirst();
    }

    /** The address of the pose alone, for cells that the browser draws; empty if there is no drawing. */
    public static String poseOf(String slug) {
        return poseOf(slug, FigureSide.ANY);
    }

    public static String poseOf(String slug, FigureSide side) {
        return isDrawn(slug) ? poseOf(slug, side, FigureAid.NONE) : "";
    }

    /** The address of the pose alone of a drawn exercise. */
    public static String poseOf(String slug, FigureSide side, FigureAid aid) {
        return address(slug, side, aid, POSE);
    }

    /** The address of the two stills of a drawn exercise. */
    public static String stills(String slug, FigureSide side, FigureAid aid) {
        return address(slug, side, aid, STILLS);
    }

    /** The moving picture, which is asked for only on request. */
    public static String moving(String slug, FigureSide side, FigureAid aid) {
        return address(slug, side, aid, ".anim.svg");
    }

    /** With its version, so that a browser keeps it for as long as it stays the same. */
    private static String address(String slug, FigureSide side, FigureAid aid, String ending) {
        return "figures/" + slug + side.suffix() + aid.suffix() + ending + "?v="
                + DRAWN.version(slug).orElse("");
    }

    /** Whether pictures of this exercise exist. */
    public static boolean isDrawn(String slug) {
        return DRAWN.version(slug).isPresent();
    }
}
