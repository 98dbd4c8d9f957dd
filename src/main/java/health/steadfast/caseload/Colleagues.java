package health.steadfast.caseload;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The therapists of the clinic. Memberships stand outside the walls, hence the clinic in the statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Colleagues {

    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who can treat, by name. One statement. */
    List<Colleague> all() {
        return jdbc.sql("""
                select m.person_id, e.display_name, m.profession,
                       (select count(*) from steadfast.care_team_member t
                        join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
                        where t.clinic_id = m.clinic_id and t.person_id = m.person_id and t.ended_at is null
                          and (t.until is null or t.until >= (cast(:now as timestamptz) at time zone c.zone_id)::date)
                          and p.state = 'ACTIVE') as patients
                from steadfast.membership m
                join steadfast.clinic c on c.clinic_id = m.clinic_id
                join steadfast.person e on e.person_id = m.person_id
                where m.clinic_id = :clinic and m.role = 'THERAPIST' and m.state = 'ACTIVE'
                order by e.display_name collate steadfast.names, m.person_id
                """)
                .param("clinic", Member.required().clinic().value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Colleague(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("display_name"),
                        Profession.valueOf(row.getString("profession")),
                        row.getInt("patients")))
                .list();
    }

    /** One of them; a person of another clinic looks like nobody. */
    Colleague required(PersonId person) {
        return all().stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
