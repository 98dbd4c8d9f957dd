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
import java.util.function.UnaryOperator;

/** What shows an exercise: its drawing, or the photo or film a clinic has given to its own. */
final class Pictures {

    private Pictures() {}

    /**
     * In full size: a drawing moves when somebody wants to see it.
     *
     * @param texts the text of a key in this language
     */
    static Component large(
            ExerciseSlug slug, Catalogue catalogue, String altText, Locale locale, UnaryOperator<String> texts) {
        if (!Figure.isDrawn(slug.value())) {
            return of(slug, catalogue, altText);
        }
        var words = ExerciseFigures.alt(slug, FigureSide.ANY, FigureAid.NONE, locale, texts);
        return new MovingFigure(slug.value(), words, FigureSide.ANY, FigureAid.NONE);
    }

    static Figure of(ExerciseSlug slug, Catalogue catalogue, String altText) {
        return catalogue
                .picture(slug)
                .map(it -> it.isVideo() ? Figure.film(it.address(), altText) : Figure.photo(it.address(), altText))
                .orElseGet(() -> new Figure(slug.value(), altText));
    }
}
