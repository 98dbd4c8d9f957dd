package health.steadfast.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day something counts for: the date on the clocks of the patient's zone, where the night until 03:00 still
 * belongs to the day before. It is fixed when an entry is saved, so summer time and travel change no count.
 */
public final class LocalDay {

    /** Hours after midnight at which a new day begins. */
    public static final int ROLLOVER_HOURS = 3;

    private LocalDay() {}

    public static LocalDate of(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime().minusHours(ROLLOVER_HOURS).toLocalDate();
    }
}
