package health.steadfast.messages;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.time.LocalTime;

/** A reminder that a patient wants now and that nobody has taken up. */
record DueReminder(PatientId patient, LocalDate day, LocalTime time) {}
