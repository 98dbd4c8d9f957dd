package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * A rest of the plan that ended by itself, and nobody has decided yet how the plan goes on.
 *
 * @param from its first day
 * @param until its last day
 * @param kinds why it rested
 * @param pauses the pauses that overlap or follow each other in it, in order
 */
public record Rest(LocalDate from, LocalDate until, Set<PauseKind> kinds, List<PauseId> pauses)
        implements Serializable {

    public Rest {
        kinds = Set.copyOf(kinds);
        pauses = List.copyOf(pauses);
    }

    /** Days of rest, first and last included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean hasRelapse() {
        return kinds.contains(PauseKind.RELAPSE);
    }
}
