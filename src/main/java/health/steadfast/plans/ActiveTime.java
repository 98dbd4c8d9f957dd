package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which an item is planned, whatever version holds it.
 *
 * @param from the first day, null: as soon as the version is in force
 * @param until the last day, null: as long as a version holds the item
 */
public record ActiveTime(@Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

    public static final ActiveTime ALWAYS = new ActiveTime(null, null);

    public ActiveTime {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("an item does not end before it starts");
        }
    }

    /** Whether its last day is over. */
    public boolean hasEnded(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
