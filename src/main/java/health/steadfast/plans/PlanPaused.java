package health.steadfast.plans;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** The plan rests from a day on. */
public record PlanPaused(ClinicId clinic, PatientId patient, LocalDate from) implements ClinicEvent {}
