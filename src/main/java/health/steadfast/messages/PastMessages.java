package health.steadfast.messages;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages of the past for demonstration clinics. It checks nobody's rights, sends no mail and writes no audit row; it
 * joins the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastMessages {

    private final Threads threads;

    PastMessages(Threads threads) {
        this.threads = threads;
    }

    /** Whoever writes has read what stood there before. */
    public void write(PatientId patient, NewMessage message, PersonId author, boolean fromPatient, Instant at) {
        threads.store(patient, message, author, fromPatient, at);
        threads.see(patient, author, at);
    }
}
