package health.steadfast.caseload;

import health.steadfast.shared.PatientId;

/**
 * Reads a patient's card for the other modules' guarded services, listeners and jobs; it checks nobody's rights
 * itself and joins the caller's transaction. One statement.
 */
public interface PatientReader {

    PatientCard card(PatientId patient);
}
