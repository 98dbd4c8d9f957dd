package health.steadfast.accounts;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** The second check of a patient's invitation: is this the birth date in the record? Asked without a user. */
public interface BirthDateCheck {

    boolean isBirthDateOf(PatientId patient, LocalDate birthDate);
}
