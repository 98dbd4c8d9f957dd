package health.steadfast.library;

import health.steadfast.library.figures.DrawnFigures;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import health.steadfast.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The drawn figures of the built-in exercises in words and for paper. They are part of the program: no query, no secret. */
public final class ExerciseFigures {

    private static final DrawnFigures DRAWN = DrawnFigures.ofTheProgram();

    private ExerciseFigures() {}

    /** What the pictures show: start, movement, support. Empty if the exercise is not drawn. */
    public static String alt(ExerciseSlug slug, Locale locale) {
        return DRAWN.alt(slug.value(), Texts.nearest(locale).getLanguage());
    }

    /**
     * What the pictures show: start, movement, support, then the side and the aid where there is one to be seen. Empty
     * if the exercise is not drawn.
     *
     * @param words the text of a key in this language
     */
    public static String alt(
            ExerciseSlug slug, FigureSide side, FigureAid aid, Locale locale, UnaryOperator<String> words) {
        var sentences = new ArrayList<String>(List.of(alt(slug, locale)));
        var shown = DRAWN.side(slug.value(), side);
        if (shown != FigureSide.ANY) {
            var key = showsWeakerSide(slug) ? "figure.weaker." : "figure.side.";
            sentences.add(words.apply(key + shown));
        }
        if (hasPlace(slug, aid)) {
            sentences.add(words.apply("figure.aid." + aid));
        }
        return String.join(" ", sentences);
    }

    /** Whether an exercise that is not done per side is drawn for somebody with one weaker side. */
    public static boolean showsWeakerSide(ExerciseSlug slug) {
        return DRAWN.showsWeakerSide(slug.value());
    }

    /** Whether the figure shows this aid of the patient's own. */
    public static boolean hasPlace(ExerciseSlug slug, FigureAid aid) {
        return DRAWN.hasPlace(slug.value(), aid);
    }

    /**
     * The numbered stills as one SVG for a document: greys, literal colours, no style sheet and no fonts.
     *
     * @param side the one the exercise is prescribed for
     * @param aid of the patient's own
     */
    public static Optional<String> strip(ExerciseSlug slug, FigureSide side, FigureAid aid) {
        return DRAWN.strip(slug.value(), side, aid);
    }

    /** The last still alone, for a small place on paper. */
    public static Optional<String> paperPose(ExerciseSlug slug, FigureSide side, FigureAid aid) {
        return DRAWN.paperPose(slug.value(), side, aid);
    }
}
