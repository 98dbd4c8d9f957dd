package health.steadfast.training;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/**
 * A day goes in another version of the plan than before, or more was offered on a lighter day: what is left out of it may
 * count now, or no longer.
 */
public record DayVersionTaken(ClinicId clinic, PatientId patient, LocalDate date) implements ClinicEvent {}
