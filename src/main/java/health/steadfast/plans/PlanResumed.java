package health.steadfast.plans;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** The plan is in force again from a day on. */
public record PlanResumed(ClinicId clinic, PatientId patient, LocalDate on) implements ClinicEvent {}
