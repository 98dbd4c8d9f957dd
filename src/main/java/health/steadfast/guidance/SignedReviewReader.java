package health.steadfast.guidance;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads signed reviews with what was added to them, and counts days of entries; one statement each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignedReviewReader {

    private final JdbcClient jdbc;

    SignedReviewReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<SignedReview> of(PatientId patient) {
        Map<UUID, SignedReview> reviews = new LinkedHashMap<>();
        jdbc.sql("""
                select r.review_id, signer.display_name as signer, r.profession, r.signed_on, r.note, r.minutes, r.next_on,
                       a.addendum_id, writer.display_name as writer, a.written_at, a.note as added
                from steadfast.review r
                join steadfast.person signer on signer.person_id = r.signed_by
                left join steadfast.review_addendum a on a.clinic_id = r.clinic_id and a.review_id = r.review_id
                left join steadfast.person writer on writer.person_id = a.written_by
                where r.patient_id = :patient
                order by r.signed_on desc, r.signed_at desc, r.review_id, a.written_at, a.addendum_id
                """).param("patient", patient.value()).query(row -> {
            var id = row.getObject("review_id", UUID.class);
            var review = reviews.get(id);
            reviews.put(id, with(review == null ? review(id, row) : review, row));
        });
        return List.copyOf(reviews.values());
    }

    /** Days up to {@code today} with an entry of the patient, however late, and the minutes of its calendar month. */
    DayCounter days(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select count(distinct l.local_date) as days,
                       count(distinct l.local_date) filter (
                           where (l.logged_at at time zone l.zone_id)::date - l.local_date <= 1) as prompt,
                       (select count(*) from steadfast.caseload_v_contact c
                        where c.patient_id = :patient and c.answered
                          and c.held_on between :month and :today) as contacts,
                       (select coalesce(sum(c.minutes), 0) from steadfast.caseload_v_contact c
                        where c.patient_id = :patient and c.held_on between :month and :today)
                       + (select coalesce(sum(r.minutes), 0) from steadfast.review r
                          where r.patient_id = :patient and r.signed_on between :month and :today) as minutes
                from steadfast.training_v_log l
                where l.patient_id = :patient and l.source <> 'THERAPIST'
                  and l.local_date > :since and l.local_date <= :today
                """)
                .param("patient", patient.value())
                .param("since", today.minusDays(DayCounter.WINDOW))
                .param("month", today.withDayOfMonth(1))
                .param("today", today)
                .query((row, no) -> new DayCounter(
                        row.getInt("days"), row.getInt("prompt"), row.getInt("contacts"), row.getInt("minutes")))
                .single();
    }

    private static SignedReview review(UUID id, ResultSet row) throws SQLException {
        var profession = row.getString("profession");
        return new SignedReview(
                new ReviewId(id),
                row.getString("signer"),
                profession == null ? null : Profession.valueOf(profession),
                row.getObject("signed_on", LocalDate.class),
                row.getString("note"),
                row.getInt("minutes"),
                row.getObject("next_on", LocalDate.class),
                List.of());
    }

    private static SignedReview with(SignedReview review, ResultSet row) throws SQLException {
        if (row.getObject("addendum_id") == null) {
            return review;
        }
        var addenda = new ArrayList<>(review.addenda());
        addenda.add(new SignedReview.Addendum(
                row.getString("writer"), row.getTimestamp("written_at").toInstant(), row.getString("added")));
        return new SignedReview(
                review.id(),
                review.by(),
                review.profession(),
                review.on(),
                review.note(),
                review.minutes(),
                review.nextOn(),
                addenda);
    }
}
