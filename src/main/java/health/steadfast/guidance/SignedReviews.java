package health.steadfast.guidance;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was signed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignedReviews {

    private final JdbcClient jdbc;

    SignedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param on the day of signing in the patient's zone */
    void add(PatientId patient, Review review, PersonId by, Instant at, LocalDate on) {
        review.requireNextAfter(on);
        jdbc.sql("""
                insert into steadfast.review (review_id, patient_id, signed_by, signed_at, signed_on, note, minutes, next_on)
                values (:id, :patient, :by, :at, :on, :note, :minutes, :next)
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("on", on)
                .param("note", review.note())
                .param("minutes", review.minutes())
                .param("next", review.nextOn())
                .update();
    }
}
