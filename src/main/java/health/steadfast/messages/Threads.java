package health.steadfast.messages;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the threads. It asks nobody's rights. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Threads {

    /** The newest so many; older ones stay in the record. */
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Threads(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The newest messages in the order in which they were written. One statement. */
    List<ThreadMessage> of(PatientId patient) {
        return jdbc.sql("""
                select m.message_id, m.from_patient, e.display_name, m.written_at, m.body, m.about
                from steadfast.message m join steadfast.person e on e.person_id = m.author_id
                where m.patient_id = :patient
                order by m.written_at desc, m.message_id desc limit :shown
                """)
                .param("patient", patient.value())
                .param("shown", SHOWN)
                .query(Threads::read)
                .list()
                .reversed();
    }

    /** Writes a message; the same one again changes nothing. */
    void write(PatientId patient, NewMessage message, boolean fromPatient, Instant at) {
        var member = Member.required();
        if (store(patient, message, member.person(), fromPatient, at)) {
            events.publishEvent(new MessageWritten(member.clinic(), patient, message.id(), fromPatient));
        }
    }

    /** @return whether it was new */
    boolean store(PatientId patient, NewMessage message, PersonId author, boolean fromPatient, Instant at) {
        return jdbc.sql("""
                insert into steadfast.message (message_id, patient_id, author_id, from_patient, written_at, body, about)
                values (:id, :patient, :author, :fromPatient, :at, :body, :about)
                on conflict (clinic_id, message_id) do nothing
                """)
                        .param("id", message.id())
                        .param("patient", patient.value())
                        .param("author", author.value())
                        .param("fromPatient", fromPatient)
                        .param("at", Timestamp.from(at))
                        .param("body", message.body())
                        .param(
                                "about",
                                Optional.ofNullable(message.about())
                                        .map(ExerciseSlug::value)
                                        .orElse(null))
                        .update()
                == 1;
    }

    /** Somebody has read the thread up to this moment. */
    void see(PatientId patient, PersonId reader, Instant until) {
        jdbc.sql("""
                insert into steadfast.message_seen (patient_id, person_id, seen_until) values (:patient, :reader, :until)
                on conflict (clinic_id, patient_id, person_id)
                    do update set seen_until = greatest(message_seen.seen_until, excluded.seen_until)
                """)
                .param("patient", patient.value())
                .param("reader", reader.value())
                .param("until", Timestamp.from(until))
                .update();
    }

    /** How many messages of the clinic the patient has not read. One statement. */
    int unreadBy(PersonId person, PatientId patient) {
        return jdbc.sql("""
                select count(*) from steadfast.message m
                where m.patient_id = :patient and not m.from_patient
                  and m.written_at > coalesce((select s.seen_until from steadfast.message_seen s
                      where s.clinic_id = m.clinic_id and s.patient_id = m.patient_id and s.person_id = :person),
                      '-infinity')
                """)
                .param("patient", patient.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private static ThreadMessage read(ResultSet row, int number) throws SQLException {
        var about = row.getString("about");
        return new ThreadMessage(
                row.getObject("message_id", UUID.class),
                row.getBoolean("from_patient"),
                row.getString("display_name"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("body"),
                about == null ? null : new ExerciseSlug(about));
    }
}
