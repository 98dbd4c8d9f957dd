package health.steadfast.plans;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** The plan was ended; nothing is planned after its last day. */
public record PlanEnded(ClinicId clinic, PatientId patient, LocalDate lastDay) implements ClinicEvent {}
