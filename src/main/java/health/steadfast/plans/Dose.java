package health.steadfast.plans;

import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.Support;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of one exercise in one session, and how.
 *
 * @param sets sets per session, 1 to 10
 * @param repetitions repetitions per set, 1 to 100
 * @param holdSeconds one hold in seconds, 1 to 600
 * @param minutes minutes per set, 0.5 to 60
 * @param restSeconds rest between sets in seconds, 0 to 600
 * @param effort the band the effort should lie in; null where effort has no target
 */
public record Dose(
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal minutes,
        int restSeconds,
        Side side,
        Support support,
        @Nullable EffortBand effort)
        implements Serializable {

    public static final int MAX_SETS = 10;
    public static final int MAX_REPETITIONS = 100;
    public static final int MAX_HOLD_SECONDS = 600;
    public static final BigDecimal MIN_MINUTES = new BigDecimal("0.5");
    public static final BigDecimal MAX_MINUTES = new BigDecimal(60);
    public static final int MAX_REST_SECONDS = 600;

    public Dose {
        requireBetween(1, MAX_SETS, sets, "sets");
        requireBetween(1, MAX_REPETITIONS, repetitions, "repetitions");
        requireBetween(1, MAX_HOLD_SECONDS, holdSeconds, "holdSeconds");
        requireBetween(0, MAX_REST_SECONDS, restSeconds, "restSeconds");
        if (minutes != null) {
            if (minutes.compareTo(MIN_MINUTES) < 0 || minutes.compareTo(MAX_MINUTES) > 0) {
                throw new IllegalArgumentException("minutes must be between 0.5 and 60, was " + minutes);
            }
            minutes = minutes.setScale(1, RoundingMode.HALF_UP); // 1 and 1.0 are the same dose
        }
        if (repetitions == null && holdSeconds == null && minutes == null) {
            throw new IllegalArgumentException("a dose has repetitions, a hold or minutes");
        }
    }

    /** The dose the catalogue starts with. */
    public static Dose usual(Exercise exercise) {
        var low = exercise.effortLow();
        var high = exercise.effortHigh();
        return new Dose(
                exercise.sets(),
                exercise.repetitions(),
                exercise.holdSeconds(),
                exercise.minutes(),
                exercise.restSeconds(),
                exercise.perSide() ? Side.BOTH : Side.NONE,
                exercise.support(),
                low == null || high == null ? null : new EffortBand(low, high));
    }

    /** How long one session of this dose takes. */
    public Duration lasting(Exercise exercise) {
        return ExerciseTime.of(exercise, side.times(), sets, repetitions, holdSeconds, minutes, restSeconds);
    }

    public Dose withSets(int changed) {
        return new Dose(changed, repetitions, holdSeconds, minutes, restSeconds, side, support, effort);
    }

    public Dose withSupport(Support changed) {
        return new Dose(sets, repetitions, holdSeconds, minutes, restSeconds, side, changed, effort);
    }

    private static void requireBetween(int min, int max, @Nullable Integer value, String name) {
        if (value != null && (value < min || value > max)) {
            throw new IllegalArgumentException("%s must be between %d and %d, was %d".formatted(name, min, max, value));
        }
    }
}
