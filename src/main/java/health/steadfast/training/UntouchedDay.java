package health.steadfast.training;

import health.steadfast.shared.PatientId;

/**
 * Looks at a patient's day for jobs of other modules; it checks nobody's rights itself and joins the caller's
 * transaction.
 */
public interface UntouchedDay {

    /**
     * Whether the patient's day of now asks for something and nothing of it is logged. On hold, after "not today", on a
     * rest day and without a plan it asks for nothing.
     */
    boolean waits(PatientId patient);
}
