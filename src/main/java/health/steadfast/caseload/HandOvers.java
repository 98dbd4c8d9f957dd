package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps hand-overs until they are answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOvers {

    private static final String OPEN = """
            select h.hand_over_id, h.from_id, f.display_name as from_name, h.to_id, r.display_name as to_name, h.asked_at,
                   array(select p.given_name || ' ' || p.family_name
                         from steadfast.hand_over_patient l
                         join steadfast.patient p on p.clinic_id = l.clinic_id and p.patient_id = l.patient_id
                         where l.clinic_id = h.clinic_id and l.hand_over_id = h.hand_over_id
                         order by p.family_name collate steadfast.names, p.given_name collate steadfast.names,
                                  p.patient_id) as patients
            from steadfast.hand_over h
            join steadfast.person f on f.person_id = h.from_id
            join steadfast.person r on r.person_id = h.to_id
            where h.state = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The patients whom a therapist treats and has not handed over yet, by name. */
    List<PatientName> patientsOf(PersonId therapist, LocalDate today) {
        return jdbc.sql("""
                select p.patient_id, p.record_number, p.given_name || ' ' || p.family_name as name, t.lead
                from steadfast.care_team_member t
                join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
                where t.person_id = :person and t.ended_at is null and (t.until is null or t.until >= :today)
                  and p.state = 'ACTIVE'
                  and not exists (select 1 from steadfast.hand_over_patient l where l.clinic_id = t.clinic_id
                                  and l.patient_id = t.patient_id and l.from_id = t.person_id and l.open)
                order by p.family_name collate steadfast.names, p.given_name collate steadfast.names, p.patient_id
                """)
                .param("person", therapist.value())
                .param("today", today)
                .query((row, number) -> new PatientName(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new RecordNumber(row.getString("record_number")),
                        row.getString("name"),
                        row.getBoolean("lead")))
                .list();
    }

    HandOverId ask(PersonId from, PersonId to, PersonId askedBy, Collection<PatientId> patients) {
        var id = HandOverId.next();
        jdbc.sql("""
                insert into steadfast.hand_over (hand_over_id, from_id, to_id, asked_by, asked_at, state)
                values (:id, :from, :to, :by, :now, 'OPEN')
                """)
                .param("id", id.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("by", askedBy.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                insert into steadfast.hand_over_patient (hand_over_id, patient_id, from_id)
                select :id, patient, :from from unnest(cast(:patients as uuid[])) as patient
                """)
                .param("id", id.value())
                .param("from", from.value())
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    /** The open ones that somebody sends or receives; all of them for nobody in particular. */
    List<HandOver> open(@Nullable PersonId whose) {
        return jdbc.sql(
                        OPEN
                                + " and (cast(:whose as uuid) is null or :whose in (h.from_id, h.to_id)) order by h.asked_at, h.hand_over_id")
                .param("whose", whose == null ? null : whose.value())
                .query(HandOvers::handOver)
                .list();
    }

    Optional<HandOver> find(HandOverId id) {
        return jdbc.sql(OPEN + " and h.hand_over_id = :id")
                .param("id", id.value())
                .query(HandOvers::handOver)
                .optional();
    }

    /** The patients of a hand-over by name. */
    List<Handed> patientsIn(HandOverId id) {
        return jdbc.sql("""
                select p.patient_id, p.given_name || ' ' || p.family_name as name, p.state = 'ACTIVE' as active
                from steadfast.hand_over_patient l
                join steadfast.patient p on p.clinic_id = l.clinic_id and p.patient_id = l.patient_id
                where l.hand_over_id = :id
                order by p.family_name collate steadfast.names, p.given_name collate steadfast.names, p.patient_id
                """)
                .param("id", id.value())
                .query((row, number) -> new Handed(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("active")))
                .list();
    }

    /** A patient in a hand-over. */
    record Handed(PatientId id, String name, boolean isInTreatment) {}

    /** Answers an open hand-over; empty if somebody answered it before. Else the patients in it. */
    List<PatientId> answer(HandOverId id, String state) {
        var answered = jdbc.sql("""
                update steadfast.hand_over set state = :state, answered_at = :now where hand_over_id = :id and state = 'OPEN'
                """)
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
        if (answered == 0) {
            return List.of();
        }
        return jdbc.sql("""
                update steadfast.hand_over_patient set open = false where hand_over_id = :id returning patient_id
                """)
                .param("id", id.value())
                .query((row, number) -> new PatientId(row.getObject(1, UUID.class)))
                .list();
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        return new HandOver(
                new HandOverId(row.getObject("hand_over_id", UUID.class)),
                new PersonId(row.getObject("from_id", UUID.class)),
                row.getString("from_name"),
                new PersonId(row.getObject("to_id", UUID.class)),
                row.getString("to_name"),
                row.getTimestamp("asked_at").toInstant(),
                Arrays.asList((String[]) row.getArray("patients").getArray()));
    }
}
