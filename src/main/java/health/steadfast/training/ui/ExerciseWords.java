package health.steadfast.training.ui;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Side;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Figure;
import health.steadfast.training.PatientLook;
import health.steadfast.training.PatientWords;
import java.util.Locale;

/** The same with pictures, for the screens. */
final class ExerciseWords extends PatientWords {

    private final Catalogue catalogue;
    private final Locale locale;
    private PatientLook look = PatientLook.PLAIN;

    ExerciseWords(Catalogue catalogue, Texts texts, Locale locale) {
        super(catalogue, texts, locale);
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** Figures have the patient's aids from now on. */
    void drawWith(PatientLook patient) {
        look = patient;
    }

    /** The pictures of the exercise, or the photo or film a clinic has given to its own; empty words: decoration. */
    Figure figure(ExerciseSlug slug, String altText, Side side) {
        return catalogue
                .picture(slug)
                .filter(it -> !it.isVideo() || !altText.isEmpty())
                .map(it -> it.isVideo() ? Figure.film(it.address(), name(slug)) : Figure.photo(it.address(), altText))
                .orElseGet(
                        () -> new Figure(slug.value(), altText, look.side(slug, side), look.aid(catalogue.get(slug))));
    }

    /** The pictures for the browser's own use. */
    SessionScript.Picture picture(ExerciseSlug slug, Side side) {
        var own = catalogue.picture(slug).orElse(null);
        if (own != null) {
            return new SessionScript.Picture(own.address(), own.address(), null, own.isVideo(), name(slug));
        }
        if (!Figure.isDrawn(slug.value())) {
            return new SessionScript.Picture(null, null, null, false, "");
        }
        var aid = look.aid(catalogue.get(slug));
        var shown = look.side(slug, side);
        var stills = Figure.stills(slug.value(), shown, aid);
        return new SessionScript.Picture(
                stills,
                Figure.poseOf(slug.value(), shown, aid),
                Figure.moving(slug.value(), shown, aid),
                false,
                ExerciseFigures.alt(slug, shown, aid, locale, this::get));
    }

    boolean hasFigure(ExerciseSlug slug) {
        return Figure.isDrawn(slug.value()) || catalogue.picture(slug).isPresent();
    }
}
