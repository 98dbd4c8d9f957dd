package health.steadfast.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a clinic has made itself, in English, in German or in both.
 *
 * @param exercise everything but the words; it stands on no ladder
 * @param copiedFrom the exercise it began as
 * @param changedBy the name of who changed it last, null: not saved yet
 * @param version the saved state this one continues, -1: not saved yet
 */
public record OwnExercise(
        Exercise exercise,
        @Nullable ExerciseText english,
        @Nullable ExerciseText german,
        @Nullable ExerciseSlug copiedFrom,
        @Nullable ExercisePicture picture,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        long version) {

    public static final int MAX_NAME = 120;
    public static final int MAX_FEEL = 300;
    public static final int MAX_STEPS = 8;
    public static final int MAX_STEP = 200;

    private static final long NOT_SAVED = -1;

    /** A new one with a cautious dose, its words still to be written. */
    static OwnExercise blank() {
        var exercise = new Exercise(
                ExerciseSlug.own(),
                Domain.STRENGTH,
                "sitting",
                FallRisk.LOW,
                2,
                8,
                null,
                null,
                60,
                false,
                3,
                null,
                Support.NONE,
                null,
                null,
                Asks.NONE,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of("strength"),
                Set.of(),
                Set.of(),
                Map.of(),
                false);
        return new OwnExercise(exercise, null, null, null, null, null, null, NOT_SAVED);
    }

    public ExerciseSlug slug() {
        return exercise.slug();
    }

    public boolean isSaved() {
        return version > NOT_SAVED;
    }

    /** The words in the language that is nearest to what was asked for. */
    ExerciseText text(Locale locale) {
        var wanted = isGerman(locale) ? german : english;
        var other = isGerman(locale) ? english : german;
        var text = wanted == null ? other : wanted;
        if (text == null) {
            throw new IllegalStateException("an own exercise without words " + slug());
        }
        return text;
    }

    /** The language {@link #text} answers in. */
    Locale language(Locale locale) {
        var german = isGerman(locale) ? this.german != null : english == null;
        return german ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals("de");
    }
}
