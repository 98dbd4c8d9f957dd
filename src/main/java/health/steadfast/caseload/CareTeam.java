package health.steadfast.caseload;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who treats a patient, and from when to when. What is ended here ends at this moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareTeam {

    private final JdbcClient jdbc;
    private final Clock clock;

    CareTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PatientId patient, PersonId therapist, boolean lead, LocalDate since) {
        add(patient, therapist, lead, since, null);
    }

    /** Somebody who was on the team before comes back; a lead stays a lead. */
    void add(PatientId patient, PersonId therapist, boolean lead, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql("""
                insert into steadfast.care_team_member as t (patient_id, person_id, lead, since, until)
                values (:patient, :person, :lead, :since, :until)
                on conflict (clinic_id, patient_id, person_id) do update
                set lead = excluded.lead or (t.lead and t.ended_at is null), until = excluded.until, ended_at = null,
                    since = case when t.ended_at is null then t.since else excluded.since end
                """)
                .param("patient", patient.value())
                .param("person", therapist.value())
                .param("lead", lead)
                .param("since", since)
                .param("until", until)
                .update();
    }

    /** Takes somebody off the team at once; answers whether the person was on it as a further therapist. */
    boolean remove(PatientId patient, PersonId therapist) {
        return jdbc.sql("""
                update steadfast.care_team_member set ended_at = :now
                where patient_id = :patient and person_id = :person and ended_at is null and not lead
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("patient", patient.value())
                        .param("person", therapist.value())
                        .update()
                > 0;
    }

    /** Gives one therapist's place to another, lead or not; false if the first one has none. */
    boolean pass(PatientId patient, PersonId from, PersonId to, LocalDate today) {
        var lead = jdbc.sql("""
                update steadfast.care_team_member set ended_at = :now
                where patient_id = :patient and person_id = :from and ended_at is null
                  and (until is null or until >= :today)
                returning lead
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("patient", patient.value())
                .param("from", from.value())
                .param("today", today)
                .query(Boolean.class)
                .optional();
        lead.ifPresent(it -> add(patient, to, it, today));
        return lead.isPresent();
    }

    /** The team and whoever stands in, the lead first. One statement. */
    List<TeamMember> of(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select t.person_id, e.display_name, m.profession, t.lead, t.since, t.until, a.display_name as absent
                from steadfast.caseload_v_team t
                join steadfast.person e on e.person_id = t.person_id
                join steadfast.membership m on m.person_id = t.person_id and m.clinic_id = t.clinic_id
                    and m.role = 'THERAPIST' and m.state = 'ACTIVE'
                left join steadfast.person a on a.person_id = t.stands_in_for
                where t.patient_id = :patient and t.since <= :today and (t.until is null or t.until >= :today)
                order by t.lead desc, t.stands_in_for nulls first, e.display_name collate steadfast.names, t.person_id
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query(CareTeam::member)
                .list();
    }

    /** The signed-in therapist. */
    static PersonId me() {
        return Member.required().person();
    }

    private static TeamMember member(ResultSet row, int number) throws SQLException {
        return new TeamMember(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                Profession.valueOf(row.getString("profession")),
                row.getBoolean("lead"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("absent"));
    }
}
