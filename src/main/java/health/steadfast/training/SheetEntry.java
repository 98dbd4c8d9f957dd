package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week as a therapist keyed it: what stands on it is so, what no longer stands on it was a mistake.
 *
 * @param id made by the client; the same entry twice is one
 * @param week its Monday
 * @param no the number of the sheet it was keyed on, see {@link WeekSheet#no()}
 * @param reason why a week is changed that is no longer open
 */
public record SheetEntry(
        UUID id,
        LocalDate week,
        int no,
        SheetOrigin origin,
        @Nullable String reason,
        List<SheetDay> days) implements Serializable {

    public static final int MAX_REASON = 300;
    public static final int MIN_REASON = 3;

    public SheetEntry {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        days = List.copyOf(days);
    }

    boolean hasReason() {
        return reason != null && reason.length() >= MIN_REASON && reason.length() <= MAX_REASON;
    }
}
