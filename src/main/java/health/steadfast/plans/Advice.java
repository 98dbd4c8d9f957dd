package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth a thought while prescribing; it explains itself and never blocks.
 *
 * @param exercise what it is about, null: the whole plan
 * @param number the figure it speaks of
 * @param days the days it speaks of
 * @param codes codes of the catalogue's vocabulary, or exercises, it speaks of
 */
public record Advice(Kind kind, @Nullable ExerciseSlug exercise, int number, Set<DayOfWeek> days, Set<String> codes)
        implements Serializable {

    public enum Kind {
        /** Some days ask for more minutes than the patient can give. */
        OVER_DAILY_MINUTES,
        /** More exercises on one day than people keep up. */
        MANY_EXERCISES,
        /** It needs a second person, and the patient trains alone. */
        HELPER_MISSING,
        /** A condition in the profile with which one decides knowingly. */
        WARNED,
        /** Strength needs a day of rest in between. */
        STRENGTH_WITHOUT_REST,
        /** A weak point in the profile that no item trains. */
        UNCOVERED,
        /** Strength and endurance fall on the same days. */
        STRENGTH_WITH_ENDURANCE,
        /** Several items of balance or gait go up in one version: nobody can tell which one was too much. */
        SEVERAL_STEPS_UP,
        /** One item gets harder in more than one way at once. */
        HARDER_IN_SEVERAL_WAYS,
        /** It stretches or relaxes a muscle whose tone the patient needs. */
        USEFUL_TONE,
        /** The catalogue no longer offers it. */
        RETIRED
    }

    static Advice about(Kind kind, @Nullable ExerciseSlug exercise) {
        return new Advice(kind, exercise, 0, Set.of(), Set.of());
    }

    static Advice days(Kind kind, int number, Set<DayOfWeek> days) {
        return new Advice(kind, null, number, Set.copyOf(days), Set.of());
    }

    static Advice codes(Kind kind, @Nullable ExerciseSlug exercise, Set<String> codes) {
        return new Advice(kind, exercise, 0, Set.of(), Set.copyOf(codes));
    }
}
