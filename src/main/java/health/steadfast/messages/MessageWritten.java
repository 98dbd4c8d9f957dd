package health.steadfast.messages;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.util.UUID;

/** Somebody wrote into a patient's thread. */
public record MessageWritten(ClinicId clinic, PatientId patient, UUID message, boolean fromPatient)
        implements ClinicEvent {}
