package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;

/** The plan in force of another patient the therapist may see, as something to start from. */
public record OtherPlan(PatientId patient, String patientName, String record, int versionNo, LocalDate startsOn)
        implements Serializable {}
