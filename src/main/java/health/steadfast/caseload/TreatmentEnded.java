package health.steadfast.caseload;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** A treatment has ended; its last day still belongs to it. */
public record TreatmentEnded(ClinicId clinic, PatientId patient, LocalDate lastDay) implements ClinicEvent {}
