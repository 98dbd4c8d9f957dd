package health.steadfast.workspace;

import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactId;
import health.steadfast.caseload.ContactKind;
import health.steadfast.shared.PatientId;
import health.steadfast.training.CallAnswers;
import health.steadfast.training.CallDecision;
import health.steadfast.training.CallQuestion;
import health.steadfast.training.FallKind;
import health.steadfast.training.SymptomKind;
import health.steadfast.workspace.Contacts.CallLine;
import health.steadfast.workspace.Contacts.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contacts of one patient with what was asked in them; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactsQuery {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ContactsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Line> of(PatientId patient) {
        return jdbc.sql("""
                select c.contact_id, c.kind, c.held_on, c.minutes, c.answered, c.next_on, c.note, c.written_at,
                       person.display_name, b.contact_id is not null as corrected, b.kind as b_kind, b.held_on as b_held_on,
                       b.minutes as b_minutes, b.answered as b_answered, b.next_on as b_next_on, b.note as b_note,
                       s.decision, s.reported, s.happened_on, s.answers
                from steadfast.caseload_v_contact c
                join steadfast.person on person.person_id = c.written_by
                left join steadfast.contact b on b.clinic_id = c.clinic_id and b.contact_id = c.corrects
                left join steadfast.training_v_call s on s.clinic_id = c.clinic_id and s.contact_id = c.first_id
                where c.patient_id = :patient
                order by c.held_on desc, c.written_at desc, c.contact_id
                """)
                .param("patient", patient.value())
                .query((row, no) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ContactId(row.getObject("contact_id", UUID.class)),
                contact(row, ""),
                row.getString("display_name"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("corrected") ? contact(row, "b_") : null,
                call(row));
    }

    private static Contact contact(ResultSet row, String prefix) throws SQLException {
        return new Contact(
                ContactKind.valueOf(row.getString(prefix + "kind")),
                row.getObject(prefix + "held_on", LocalDate.class),
                row.getInt(prefix + "minutes"),
                row.getBoolean(prefix + "answered"),
                row.getObject(prefix + "next_on", LocalDate.class),
                row.getString(prefix + "note"));
    }

    private static @Nullable CallLine call(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        if (decision == null) {
            return null;
        }
        var reported = row.getString("reported");
        var isFall = Arrays.stream(FallKind.values()).anyMatch(it -> it.name().equals(reported));
        return new CallLine(
                isFall ? null : SymptomKind.valueOf(reported),
                FallKind.NEAR_FALL.name().equals(reported),
                row.getObject("happened_on", LocalDate.class),
                CallDecision.valueOf(decision),
                answers(row.getString("answers")));
    }

    private static CallAnswers answers(@Nullable String json) {
        var given = new EnumMap<CallQuestion, Set<String>>(CallQuestion.class);
        if (json != null) {
            JSON.readTree(json)
                    .properties()
                    .forEach(it -> given.put(
                            CallQuestion.valueOf(it.getKey()),
                            it.getValue()
                                    .valueStream()
                                    .map(answer -> answer.asString())
                                    .collect(Collectors.toSet())));
        }
        return new CallAnswers(given);
    }
}
