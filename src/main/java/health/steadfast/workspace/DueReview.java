package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A review to come, of the profession of whoever looks.
 *
 * @param today the day it is at the patient's home
 * @param dueOn the day of the last signed review, or two weeks after the plan began; null when only flagged
 * @param flagged whether an exercise was proposed as too hard since the last review: it is due whatever its date
 * @param lastSigned the day of this profession's last review
 * @param lastSession the last day on which anything was done
 */
public record DueReview(
        PatientId id,
        RecordNumber record,
        String name,
        LocalDate today,
        @Nullable LocalDate dueOn,
        boolean flagged,
        @Nullable LocalDate lastSigned,
        @Nullable LocalDate lastSession)
        implements Serializable {

    public boolean isDue() {
        return flagged || daysOver() >= 0;
    }

    /** Days past its date; negative while it is still to come. */
    public int daysOver() {
        return dueOn == null ? 0 : (int) ChronoUnit.DAYS.between(dueOn, today);
    }
}
