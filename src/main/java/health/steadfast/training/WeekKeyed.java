package health.steadfast.training;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/**
 * A therapist keyed a patient's week, open or not; published in the transaction that saves it.
 *
 * @param monday the first day of the week
 */
public record WeekKeyed(ClinicId clinic, PatientId patient, LocalDate monday) implements ClinicEvent {}
