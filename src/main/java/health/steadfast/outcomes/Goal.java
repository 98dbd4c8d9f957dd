package health.steadfast.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a patient.
 *
 * @param scale what stands for -2 to +2; empty where attainment is not scaled
 * @param ratings the patient's own 0 to 10, the oldest first
 * @param levels the attainment, -2 to +2, the oldest first
 * @param version the state that was read, for commands that change it
 */
public record Goal(
        UUID id,
        String words,
        GoalMode mode,
        LocalDate setOn,
        @Nullable LocalDate targetOn,
        GoalState state,
        @Nullable LocalDate closedOn,
        List<String> scale,
        List<Mark> ratings,
        List<Mark> levels,
        long version)
        implements Serializable {

    /** A number of a day. */
    public record Mark(LocalDate on, int value) implements Serializable {}

    public boolean isOpen() {
        return state == GoalState.OPEN;
    }

    public Optional<Mark> rating() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.getLast());
    }

    public Optional<Mark> level() {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast());
    }
}
