package health.steadfast.outcomes;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The Multiple Sclerosis Functional Composite as z-scores; higher is better. Null where a part is missing for a reason
 * other than the MS itself.
 *
 * @param msfc the mean of all three; never made of two
 */
public record Msfc(
        @Nullable Double leg,
        @Nullable Double arm,
        @Nullable Double cognition,
        @Nullable Double msfc) implements Serializable {

    /** The reference sample of the task force, 2001: mean and standard deviation of each part. */
    public static final String REFERENCE = "TASK_FORCE_2001";

    private static final double LEG_MEAN = 9.5353;
    private static final double LEG_SD = 11.4058;
    private static final double ARM_MEAN = 0.0439;
    private static final double ARM_SD = 0.0101;
    private static final double COGNITION_MEAN = 45.0311;
    private static final double COGNITION_SD = 12.0771;

    /** Stands for a walk that the MS made impossible, in seconds (z = -13.7); inside this formula only. */
    private static final double NO_WALK = 165.7948;

    /** Stands for pegs that the MS made impossible, in seconds; inside this formula only. */
    private static final double NO_PEGS = 777;

    /**
     * A part of the composite as it was taken.
     *
     * @param values the finished trials
     * @param because why none was finished
     */
    record Taken(List<Double> values, @Nullable NotCompleted because) {

        static Taken of(Measurement measurement) {
            return new Taken(
                    measurement.values().stream()
                            .filter(Objects::nonNull)
                            .map(value -> Objects.requireNonNull(value).doubleValue())
                            .toList(),
                    measurement.notCompleted());
        }

        /** The mean of the finished trials; {@code impossible} if the MS stood in the way; else nothing. */
        private OptionalDouble mean(double impossible) {
            if (!values.isEmpty()) {
                return values.stream().mapToDouble(it -> it).average();
            }
            return because != null && because.becauseOfMs() ? OptionalDouble.of(impossible) : OptionalDouble.empty();
        }
    }

    static Msfc of(@Nullable Taken walk, @Nullable Taken oneHand, @Nullable Taken otherHand, @Nullable Taken pasat) {
        var leg = leg(walk);
        var arm = arm(oneHand, otherHand);
        var cognition = cognition(pasat);
        return new Msfc(
                leg,
                arm,
                cognition,
                leg == null || arm == null || cognition == null ? null : (leg + arm + cognition) / 3);
    }

    private static @Nullable Double leg(@Nullable Taken walk) {
        var mean = walk == null ? OptionalDouble.empty() : walk.mean(NO_WALK);
        return mean.isEmpty() ? null : -(mean.getAsDouble() - LEG_MEAN) / LEG_SD;
    }

    private static @Nullable Double arm(@Nullable Taken oneHand, @Nullable Taken otherHand) {
        var one = oneHand == null ? OptionalDouble.empty() : oneHand.mean(NO_PEGS);
        var other = otherHand == null ? OptionalDouble.empty() : otherHand.mean(NO_PEGS);
        return one.isEmpty() || other.isEmpty()
                ? null
                : ((1 / one.getAsDouble() + 1 / other.getAsDouble()) / 2 - ARM_MEAN) / ARM_SD;
    }

    private static @Nullable Double cognition(@Nullable Taken pasat) {
        var correct = pasat == null ? OptionalDouble.empty() : pasat.mean(0);
        return correct.isEmpty() ? null : (correct.getAsDouble() - COGNITION_MEAN) / COGNITION_SD;
    }
}
