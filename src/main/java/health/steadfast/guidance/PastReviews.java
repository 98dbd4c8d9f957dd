package health.steadfast.guidance;

import health.steadfast.caseload.PatientCard;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of the past for demonstration clinics, signed as of an earlier moment. It checks nobody's rights and writes
 * no audit row; it joins the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastReviews {

    private final SignedReviews signed;

    PastReviews(SignedReviews signed) {
        this.signed = signed;
    }

    public void sign(PatientCard patient, Review review, PersonId by, Instant at) {
        signed.add(patient.id(), review, by, at, LocalDay.of(at, ZoneId.of(patient.zone())));
    }
}
