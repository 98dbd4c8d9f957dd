package health.steadfast.accounts;

import health.steadfast.shared.PatientId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a patient may sign in, as the end of a treatment decides. It checks nobody's rights itself and joins the
 * transaction of a guarded service or a job.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PatientSignIns {

    private final JdbcClient jdbc;

    PatientSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends the patient's account with its open sessions; one that was ended before stays so. */
    public void end(PatientId patient) {
        change(patient, "state = 'DEACTIVATED'", "state = 'ACTIVE'");
    }

    /** Lets a patient who signed in before sign in again. */
    public void allowAgain(PatientId patient) {
        change(patient, "state = 'ACTIVE'", "state = 'DEACTIVATED' and activated_at is not null");
    }

    private void change(PatientId patient, String to, String from) {
        jdbc.sql("""
                update steadfast.membership set %s, security_stamp = :stamp, version = version + 1
                where clinic_id = steadfast.current_clinic() and patient_id = :patient and %s
                """.formatted(to, from))
                .param("stamp", UUID.randomUUID())
                .param("patient", patient.value())
                .update();
    }
}
