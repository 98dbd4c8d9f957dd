package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the queue of reviews in one statement, and what a review begins with in one for each region. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewQuery {

    private static final String PROFESSION = """
            (select b.profession from steadfast.membership b
             where b.clinic_id = steadfast.current_clinic() and b.person_id = :person and b.role = 'THERAPIST')""";

    private static final String QUEUE = RosterQuery.MINE + """
            select m.patient_id, m.record_number, m.given_name, m.family_name, m.today, due.next_on, due.last_signed_on,
                   session.last_date, flag.flagged
            from mine m
            join steadfast.guidance_v_review_due due
                on due.clinic_id = m.clinic_id and due.patient_id = m.patient_id and due.profession = %s
            cross join lateral (select exists (select 1 from steadfast.guidance_v_proposal g
                where g.clinic_id = m.clinic_id and g.patient_id = m.patient_id and g.state = 'OPEN'
                  and g.suggestion in ('LOCK', 'REGRESS', 'ADD_SUPPORT')
                  and (due.last_signed_at is null or g.made_at > due.last_signed_at)) as flagged) flag
            left join steadfast.training_v_last_session session
                on session.clinic_id = m.clinic_id and session.patient_id = m.patient_id
            where due.next_on <= m.today + :ahead or flag.flagged
            order by due.next_on > m.today and not flag.flagged, due.next_on nulls last,
                m.family_name collate steadfast.names, m.given_name collate steadfast.names, m.patient_id
            """.formatted(PROFESSION);

    private static final String LAST = """
            select due.last_signed_on, due.signed, due.last_note, due.kept_since is not null as kept, person.display_name,
                   (select count(*) from steadfast.guidance_v_proposal g
                    where g.patient_id = due.patient_id and g.state = 'OPEN') as open_proposals
            from steadfast.guidance_v_review_due due
            left join steadfast.person person on person.person_id = due.last_signed_by
            where due.patient_id = :patient and due.profession = %s
            """.formatted(PROFESSION);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ReviewQueue queue(PersonId therapist) {
        return new ReviewQueue(jdbc.sql(QUEUE)
                .param("person", therapist.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("ahead", ReviewQueue.DAYS_AHEAD)
                .query((row, no) -> due(row))
                .list());
    }

    LastReview last(PatientId patient, PersonId therapist) {
        return jdbc.sql(LAST)
                .param("patient", patient.value())
                .param("person", therapist.value())
                .query((row, no) -> new LastReview(
                        row.getInt("signed"),
                        row.getObject("last_signed_on", LocalDate.class),
                        row.getString("display_name"),
                        row.getString("last_note"),
                        row.getBoolean("kept"),
                        row.getInt("open_proposals")))
                .single();
    }

    /** What the patient wrote since, the newest first. */
    List<LastReview.Words> words(PatientId patient, Instant since) {
        return jdbc.sql("""
                select w.written_at, w.body from steadfast.messages_v_of_patient w
                where w.patient_id = :patient and w.written_at >= :since
                order by w.written_at desc, w.message_id limit :most
                """)
                .param("patient", patient.value())
                .param("since", Timestamp.from(since))
                .param("most", LastReview.MOST_WORDS)
                .query((row, no) ->
                        new LastReview.Words(row.getTimestamp("written_at").toInstant(), row.getString("body")))
                .list();
    }

    /** What was noted about medication since, the newest first. */
    List<LastReview.Medication> medication(PatientId patient, LocalDate since) {
        return jdbc.sql("""
                select m.noted_on, m.words from steadfast.outcomes_v_medication m
                where m.patient_id = :patient and m.noted_on >= :since
                order by m.noted_on desc, m.written_at desc, m.medication_note_id
                """)
                .param("patient", patient.value())
                .param("since", since)
                .query((row, no) ->
                        new LastReview.Medication(row.getObject("noted_on", LocalDate.class), row.getString("words")))
                .list();
    }

    private static DueReview due(ResultSet row) throws SQLException {
        return new DueReview(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new RecordNumber(row.getString("record_number")),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getObject("today", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getBoolean("flagged"),
                row.getObject("last_signed_on", LocalDate.class),
                row.getObject("last_date", LocalDate.class));
    }
}
