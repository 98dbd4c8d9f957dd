package health.steadfast.messages;

import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a notice, read in a transaction of its own before any mail is sent. */
@Component
@Transactional(readOnly = true)
class NoticeReceivers {

    private final JdbcClient jdbc;

    NoticeReceivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Receiver(EmailAddress email, String displayName, Language language, String clinicName) {}

    /** The patient, if the patient signs in and has read everything up to this message but not the message itself. */
    Optional<Receiver> of(MessageWritten written) {
        return jdbc.sql("""
                select e.email, e.display_name, e.language, c.name
                from steadfast.message m
                join steadfast.membership s on s.clinic_id = m.clinic_id and s.patient_id = m.patient_id
                    and s.state = 'ACTIVE'
                join steadfast.person e on e.person_id = s.person_id
                join steadfast.clinic c on c.clinic_id = m.clinic_id
                left join steadfast.message_seen seen on seen.clinic_id = m.clinic_id
                    and seen.patient_id = m.patient_id and seen.person_id = s.person_id
                where m.message_id = :message and m.written_at > coalesce(seen.seen_until, '-infinity')
                  and not exists (
                    select 1 from steadfast.message o
                    where o.clinic_id = m.clinic_id and o.patient_id = m.patient_id and not o.from_patient
                      and o.message_id <> m.message_id and o.written_at <= m.written_at
                      and o.written_at > coalesce(seen.seen_until, '-infinity'))
                """)
                .param("message", written.message())
                .query(NoticeReceivers::receiver)
                .optional();
    }

    /** The patient, if the patient signs in. One statement. */
    Optional<Receiver> of(PatientId patient) {
        return jdbc.sql("""
                select e.email, e.display_name, e.language, c.name
                from steadfast.membership s
                join steadfast.person e on e.person_id = s.person_id
                join steadfast.clinic c on c.clinic_id = s.clinic_id
                where s.clinic_id = steadfast.current_clinic() and s.patient_id = :patient and s.state = 'ACTIVE'
                """)
                .param("patient", patient.value())
                .query(NoticeReceivers::receiver)
                .optional();
    }

    private static Receiver receiver(ResultSet row, int number) throws SQLException {
        return new Receiver(
                new EmailAddress(row.getString("email")),
                row.getString("display_name"),
                Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("name"));
    }
}
