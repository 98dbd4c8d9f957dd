package health.steadfast.caseload;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** A patient has been taken back; the new treatment begins with its first day. */
public record TreatmentReopened(ClinicId clinic, PatientId patient, LocalDate firstDay) implements ClinicEvent {}
