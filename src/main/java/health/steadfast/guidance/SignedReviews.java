package health.steadfast.guidance;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
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

    /**
     * Holds the patient's reviews until the end of the transaction, and refuses when the signer's own profession has
     * signed something the signer has not seen.
     *
     * @param seen how many signed reviews of this profession the signer knew of
     */
    void requireNoneSince(PatientId patient, PersonId signer, int seen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 0))")
                .param("patient", "reviews of " + patient)
                .query((row, no) -> no)
                .single();
        jdbc.sql("""
                select person.display_name
                from steadfast.membership m
                join steadfast.guidance_v_review_due due
                    on due.clinic_id = m.clinic_id and due.profession = m.profession and due.patient_id = :patient
                join steadfast.person person on person.person_id = due.last_signed_by
                where m.clinic_id = steadfast.current_clinic() and m.person_id = :signer and m.role = 'THERAPIST'
                  and due.signed > :seen
                """)
                .param("patient", patient.value())
                .param("signer", signer.value())
                .param("seen", seen)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw new RuleViolation(Review.SIGNED_MEANWHILE, name);
                });
    }

    /** @param on the day of signing in the patient's zone */
    void add(PatientId patient, Review review, PersonId by, Instant at, LocalDate on) {
        review.requireNextAfter(on);
        jdbc.sql("""
                insert into steadfast.review
                    (review_id, patient_id, signed_by, profession, signed_at, signed_on, note, minutes, next_on)
                values (:id, :patient, :by, (select m.profession from steadfast.membership m
                        where m.clinic_id = steadfast.current_clinic() and m.person_id = :by and m.role = 'THERAPIST'),
                    :at, :on, :note, :minutes, :next)
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

    /** Adds to a review of this patient; of another one there is none. */
    void add(PatientId patient, ReviewId review, String note, PersonId by, Instant at) {
        var added = jdbc.sql("""
                insert into steadfast.review_addendum (addendum_id, patient_id, review_id, written_by, written_at, note)
                select :id, r.patient_id, r.review_id, :by, :at, :note
                from steadfast.review r where r.patient_id = :patient and r.review_id = :review
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("review", review.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("note", note)
                .update();
        if (added == 0) {
            throw new NotFound();
        }
    }
}
