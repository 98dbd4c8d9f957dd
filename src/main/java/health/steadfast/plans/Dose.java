package health.steadfast.plans;

import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.Support;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of one exercise in one session, and how. It counts repetitions, a hold, minutes, or holds within
 * repetitions; or else a distance; or else intervals, whose rounds are the sets.
 *
 * @param sets sets, lengths or rounds per session, 1 to 10
 * @param repetitions repetitions per set, 1 to 100
 * @param holdSeconds one hold in seconds, 1 to 600
 * @param minutes minutes per set, 0.5 to 60
 * @param metres distance per set in metres, 1 to 5000
 * @param workSeconds work of one interval in seconds, 5 to 1800
 * @param restSeconds rest between sets in seconds, 0 to 600
 * @param load what works against the movement; null: nothing
 * @param effort the band the effort should lie in; null where effort has no target
 */
public record Dose(
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal minutes,
        @Nullable Integer metres,
        @Nullable Integer workSeconds,
        int restSeconds,
        Side side,
        Support support,
        @Nullable Load load,
        @Nullable EffortBand effort)
        implements Serializable {

    public static final int MAX_SETS = 10;
    public static final int MAX_REPETITIONS = 100;
    public static final int MAX_HOLD_SECONDS = 600;
    public static final BigDecimal MIN_MINUTES = new BigDecimal("0.5");
    public static final BigDecimal MAX_MINUTES = new BigDecimal(60);
    public static final int MAX_METRES = 5000;
    public static final int MIN_WORK_SECONDS = 5;
    public static final int MAX_WORK_SECONDS = 1800;
    public static final int MAX_REST_SECONDS = 600;

    /** An easy walk, for the time a distance takes: 0.7 m/s, slower than the slowest group of the 25-foot walk. */
    private static final double METRES_A_SECOND = 0.7;

    public Dose {
        requireBetween(1, MAX_SETS, sets, "sets");
        requireBetween(1, MAX_REPETITIONS, repetitions, "repetitions");
        requireBetween(1, MAX_HOLD_SECONDS, holdSeconds, "holdSeconds");
        requireBetween(1, MAX_METRES, metres, "metres");
        requireBetween(MIN_WORK_SECONDS, MAX_WORK_SECONDS, workSeconds, "workSeconds");
        requireBetween(0, MAX_REST_SECONDS, restSeconds, "restSeconds");
        if (minutes != null) {
            if (minutes.compareTo(MIN_MINUTES) < 0 || minutes.compareTo(MAX_MINUTES) > 0) {
                throw new IllegalArgumentException("minutes must be between 0.5 and 60, was " + minutes);
            }
            minutes = minutes.setScale(1, RoundingMode.HALF_UP); // 1 and 1.0 are the same dose
        }
        var usual = repetitions != null || holdSeconds != null || minutes != null;
        if (Stream.of(usual, metres != null, workSeconds != null)
                        .filter(it -> it)
                        .count()
                != 1) {
            throw new IllegalArgumentException(
                    "a dose has repetitions, a hold or minutes, or a distance, or intervals");
        }
    }

    /** A dose of repetitions, a hold or minutes, without a load. */
    public Dose(
            int sets,
            @Nullable Integer repetitions,
            @Nullable Integer holdSeconds,
            @Nullable BigDecimal minutes,
            int restSeconds,
            Side side,
            Support support,
            @Nullable EffortBand effort) {
        this(sets, repetitions, holdSeconds, minutes, null, null, restSeconds, side, support, null, effort);
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
        if (metres != null || workSeconds != null) {
            return ExerciseTime.of(exercise, side.times(), sets, null, secondsOfASet(), null, restSeconds);
        }
        return ExerciseTime.of(exercise, side.times(), sets, repetitions, holdSeconds, minutes, restSeconds);
    }

    /** Active seconds of one set; with repetitions, of one hold. 0 where only repetitions are counted. */
    public int secondsOfASet() {
        if (minutes != null) {
            return minutes.multiply(BigDecimal.valueOf(60)).intValue();
        }
        if (metres != null) {
            return (int) Math.ceil(metres / METRES_A_SECOND);
        }
        return Objects.requireNonNullElse(workSeconds != null ? workSeconds : holdSeconds, 0);
    }

    /**
     * What a day of little energy asks for: half the sets, begun ones left out but at least one; of a single set half
     * the amount.
     */
    public Dose halved() {
        if (sets > 1) {
            return withSets(sets / 2);
        }
        var halfMinutes = minutes == null
                ? null
                : minutes.divide(BigDecimal.TWO, 1, RoundingMode.DOWN).max(MIN_MINUTES);
        var onlyHold = repetitions == null && minutes == null;
        return new Dose(
                sets,
                half(repetitions, 1),
                onlyHold ? half(holdSeconds, 1) : holdSeconds,
                halfMinutes,
                half(metres, 1),
                half(workSeconds, MIN_WORK_SECONDS),
                restSeconds,
                side,
                support,
                load,
                effort);
    }

    public Dose withSide(Side changed) {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                minutes,
                metres,
                workSeconds,
                restSeconds,
                changed,
                support,
                load,
                effort);
    }

    public Dose withSets(int changed) {
        return new Dose(
                changed,
                repetitions,
                holdSeconds,
                minutes,
                metres,
                workSeconds,
                restSeconds,
                side,
                support,
                load,
                effort);
    }

    public Dose withSupport(Support changed) {
        return new Dose(
                sets, repetitions, holdSeconds, minutes, metres, workSeconds, restSeconds, side, changed, load, effort);
    }

    /** The amount of another dose, everything else as it is. */
    public Dose withAmount(Dose other) {
        return new Dose(
                other.sets,
                other.repetitions,
                other.holdSeconds,
                other.minutes,
                other.metres,
                other.workSeconds,
                restSeconds,
                side,
                support,
                load,
                effort);
    }

    private static @Nullable Integer half(@Nullable Integer amount, int least) {
        return amount == null ? null : Math.max(least, (amount + 1) / 2);
    }

    public Dose withLoad(@Nullable Load changed) {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                minutes,
                metres,
                workSeconds,
                restSeconds,
                side,
                support,
                changed,
                effort);
    }

    public Dose withEffort(@Nullable EffortBand changed) {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                minutes,
                metres,
                workSeconds,
                restSeconds,
                side,
                support,
                load,
                changed);
    }

    /** @param seconds rest between sets */
    public Dose withRest(int seconds) {
        return new Dose(
                sets, repetitions, holdSeconds, minutes, metres, workSeconds, seconds, side, support, load, effort);
    }

    private static void requireBetween(int min, int max, @Nullable Integer value, String name) {
        if (value != null && (value < min || value > max)) {
            throw new IllegalArgumentException("%s must be between %d and %d, was %d".formatted(name, min, max, value));
        }
    }
}
