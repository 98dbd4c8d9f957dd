package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient did beside the plan: shown, never scored.
 *
 * @param id made by the client; the same entry twice is one
 * @param minutes 5 to 240
 * @param effort how hard it was, null: not said
 */
public record Extra(UUID id, LocalDate date, ExtraKind kind, int minutes, DayAnswer.@Nullable Effort effort)
        implements Serializable {

    public static final int MIN_MINUTES = 5;
    public static final int MAX_MINUTES = 240;

    public Extra {
        if (minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("minutes must be between 5 and 240, was " + minutes);
        }
    }

    /** The same day in other words, under an id of its own. */
    public Extra as(UUID newId, ExtraKind newKind, int newMinutes, DayAnswer.@Nullable Effort newEffort) {
        return new Extra(newId, date, newKind, newMinutes, newEffort);
    }
}
