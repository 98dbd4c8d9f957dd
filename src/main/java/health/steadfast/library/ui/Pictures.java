package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import health.steadfast.shared.ui.Figure;
import health.steadfast.shared.ui.MovingFigure;
import java.util.Locale;

/** What shows an exercise: its drawing, or the photo or film a clinic has given to its own. */
final class Pictures {

    private Pictures() {}

    /** In full size: a drawing moves when somebody wants to see it. */
    static Component large(ExerciseSlug slug, Catalogue catalogue, String altText, Locale locale) {
        return Figure.isDrawn(slug.value())
                ? new MovingFigure(slug.value(), ExerciseFigures.alt(slug, locale), FigureSide.ANY, FigureAid.NONE)
                : of(slug, catalogue, altText);
    }

    static Figure of(ExerciseSlug slug, Catalogue catalogue, String altText) {
        return catalogue
                .picture(slug)
                .map(it -> it.isVideo() ? Figure.film(it.address(), altText) : Figure.photo(it.address(), altText))
                .orElseGet(() -> new Figure(slug.value(), altText));
    }
}
