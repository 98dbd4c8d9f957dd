package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/**
 * Reads plans for the other modules' guarded services, listeners and jobs. It checks nobody's rights itself: who
 * calls it has asked CareAccess, or works for the program. It joins the caller's transaction.
 */
public interface PlanReader {

    /** Versions and pauses that touch any day from {@code from} on; two statements. */
    PlanHistory history(PatientId patient, LocalDate from);
}
