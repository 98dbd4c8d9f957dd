package health.steadfast.plans;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** An end was taken back: the plan goes on after what was to be its last day. */
public record PlanReopened(ClinicId clinic, PatientId patient, LocalDate lastDay) implements ClinicEvent {}
