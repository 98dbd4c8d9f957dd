package health.steadfast.training;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** A day goes in the short or the hot-day version, or more was offered on it; what is left out of it may count now. */
public record LighterDayBegun(ClinicId clinic, PatientId patient, LocalDate date) implements ClinicEvent {}
