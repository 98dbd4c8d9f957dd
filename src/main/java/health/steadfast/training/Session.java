package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day's session as it stands in the database, so that leaving and coming back loses nothing.
 *
 * @param tiredBefore 0 (full of energy) to 10 (worn out), null while unanswered or declined
 * @param tiredBeforeAsked whether the question is settled
 * @param minutesDone how long what was done takes by the plan, in whole minutes
 */
public record Session(
        LocalDate date,
        @Nullable Integer tiredBefore,
        boolean tiredBeforeAsked,
        @Nullable Integer tiredAfter,
        boolean tiredAfterAsked,
        int minutesDone,
        List<SessionItem> items,
        PatientLook look)
        implements Serializable {

    public Session {
        items = List.copyOf(items);
    }

    /** The exercises that can be done today. */
    public List<SessionItem> active() {
        return items.stream().filter(item -> !item.rests()).toList();
    }

    public boolean hasDoneAny() {
        return items.stream().map(SessionItem::log).anyMatch(log -> log != null && log.outcome() != Outcome.SKIPPED);
    }

    /** Whether everything that can be done today is settled, with every question about it. */
    public boolean isFinished() {
        return tiredBeforeAsked
                && active().stream().allMatch(SessionItem::isClosed)
                && (tiredAfterAsked || !hasDoneAny());
    }
}
