package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One treatment that has ended.
 *
 * @param result where the patient stood at the end
 * @param reopenedOn the day on which the next one began, null if there is none
 */
public record Episode(
        LocalDate startedOn,
        LocalDate endedOn,
        DischargeReason reason,
        @Nullable String result,
        @Nullable String note,
        LocalDate accessUntil,
        String endedBy,
        @Nullable LocalDate reopenedOn)
        implements Serializable {}
