package health.steadfast.library;

import health.steadfast.library.figures.DrawnFigures;
import health.steadfast.shared.FigureSide;
import health.steadfast.shared.Texts;
import java.util.Locale;
import java.util.Optional;

/** The drawn figures of the built-in exercises in words and for paper. They are part of the program: no query, no secret. */
public final class ExerciseFigures {

    private ExerciseFigures() {}

    /** What the pictures show: start, movement, support. Empty if the exercise is not drawn. */
    public static String alt(ExerciseSlug slug, Locale locale) {
        return DrawnFigures.ofTheProgram()
                .alt(slug.value(), Texts.nearest(locale).getLanguage());
    }

    /**
     * The numbered stills as one SVG for a document: greys, literal colours, no style sheet and no fonts.
     *
     * @param side the one the exercise is prescribed for
     */
    public static Optional<String> strip(ExerciseSlug slug, FigureSide side) {
        return DrawnFigures.ofTheProgram().strip(slug.value(), side);
    }
}
