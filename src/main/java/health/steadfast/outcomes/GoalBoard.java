package health.steadfast.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The goals of a patient, the open ones first. */
public record GoalBoard(List<Goal> goals, LocalDate today) implements Serializable {

    /** How much the goals are expected to go together; the usual value of goal attainment scaling. */
    private static final double CORRELATION = 0.3;

    /**
     * The attainment of all scaled goals together, each of the same weight, by the latest level of each:
     * {@code 50 + 10 * sum / sqrt((1 - r) * n + r * n * n)}. 50 means: as expected. Goals set aside do not count.
     */
    public OptionalDouble attainment() {
        var levels = goals.stream()
                .filter(it -> it.state() != GoalState.SET_ASIDE)
                .flatMap(it -> it.level().stream())
                .mapToInt(Goal.Mark::value)
                .toArray();
        if (levels.length == 0) {
            return OptionalDouble.empty();
        }
        var n = levels.length;
        var sum = Arrays.stream(levels).sum();
        return OptionalDouble.of(50 + 10.0 * sum / Math.sqrt((1 - CORRELATION) * n + CORRELATION * n * n));
    }
}
