package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plans of the other patients on whose care team a therapist is today. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlansOfOthers {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlansOfOthers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement, by family name. */
    List<OtherPlan> than(PatientId patient, PersonId therapist) {
        return jdbc.sql("""
                select t.patient_id, t.given_name || ' ' || t.family_name as name, t.record_number, f.version_no,
                       f.starts_on
                from (select team.*, (cast(:now as timestamptz) at time zone team.zone_id)::date as today
                      from steadfast.caseload_v_team team where team.person_id = :therapist) t
                join steadfast.plans_v_in_force f on f.clinic_id = t.clinic_id and f.patient_id = t.patient_id
                where (t.until is null or t.until >= t.today) and t.patient_id <> :patient
                  and f.starts_on <= t.today and (f.until_on is null or f.until_on >= t.today)
                order by t.family_name collate steadfast.names, t.given_name collate steadfast.names
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("therapist", therapist.value())
                .param("patient", patient.value())
                .query((row, no) -> new OtherPlan(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getString("name"),
                        row.getString("record_number"),
                        row.getInt("version_no"),
                        row.getObject("starts_on", LocalDate.class)))
                .list();
    }
}
