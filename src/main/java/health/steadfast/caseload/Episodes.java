package health.steadfast.caseload;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends treatments and takes them up again; nothing of the record is ever taken away. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Episodes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Episodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two statements. */
    Treatment of(PatientId patient, LocalDate today) {
        var past = jdbc.sql("""
                select e.*, p.display_name from steadfast.episode e
                join steadfast.person p on p.person_id = e.ended_by
                where e.patient_id = :patient order by e.ended_at desc, e.episode_id
                """)
                .param("patient", patient.value())
                .query(Episodes::episode)
                .list();
        return jdbc.sql("select state, admitted_on from steadfast.patient where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, number) -> new Treatment(
                        PatientState.valueOf(row.getString("state")),
                        since(row.getObject("admitted_on", LocalDate.class), past),
                        today,
                        past))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws StaleData if the treatment has ended already */
    void end(PatientId patient, Discharge discharge, PersonId by, LocalDate today) {
        var ended = jdbc.sql("""
                update steadfast.patient set state = 'DISCHARGED', discharged_on = :today, version = version + 1
                where patient_id = :patient and state = 'ACTIVE'
                """)
                .param("today", today)
                .param("patient", patient.value())
                .update();
        if (ended == 0) {
            throw new StaleData();
        }
        jdbc.sql("""
                insert into steadfast.episode (episode_id, patient_id, started_on, ended_on, reason, result, note, access_until,
                    ended_by, ended_at)
                select :id, p.patient_id, coalesce((select max(e.reopened_on) from steadfast.episode e
                        where e.clinic_id = p.clinic_id and e.patient_id = p.patient_id), p.admitted_on),
                    :today, :reason, :result, :note, :until, :by, :now
                from steadfast.patient p where p.patient_id = :patient
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("today", today)
                .param("reason", discharge.reason().name())
                .param("result", discharge.result())
                .param("note", discharge.note())
                .param("until", discharge.accessUntil())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws StaleData if the patient is in treatment already */
    void reopen(PatientId patient, PersonId by, LocalDate today) {
        var reopened = jdbc.sql("""
                update steadfast.patient set state = 'ACTIVE', discharged_on = null, version = version + 1
                where patient_id = :patient and state = 'DISCHARGED'
                """).param("patient", patient.value()).update();
        if (reopened == 0) {
            throw new StaleData();
        }
        jdbc.sql("""
                update steadfast.episode set reopened_on = :today, reopened_by = :by
                where patient_id = :patient and reopened_on is null
                """)
                .param("today", today)
                .param("by", by.value())
                .param("patient", patient.value())
                .update();
    }

    /** Patients out of treatment whose access has ended and who may still sign in. */
    List<PatientId> withoutAccess(LocalDate today) {
        return jdbc.sql("""
                select e.patient_id from steadfast.episode e
                join steadfast.membership m on m.clinic_id = e.clinic_id and m.patient_id = e.patient_id
                where e.reopened_on is null and e.access_until < :today and m.state = 'ACTIVE'
                order by e.patient_id
                """)
                .param("today", today)
                .query((row, number) -> new PatientId(row.getObject(1, UUID.class)))
                .list();
    }

    private static LocalDate since(LocalDate admitted, List<Episode> past) {
        return past.stream()
                .map(it -> it.reopenedOn() == null ? it.startedOn() : it.reopenedOn())
                .findFirst()
                .orElse(admitted);
    }

    private static Episode episode(ResultSet row, int number) throws SQLException {
        return new Episode(
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                DischargeReason.valueOf(row.getString("reason")),
                row.getString("result"),
                row.getString("note"),
                row.getObject("access_until", LocalDate.class),
                row.getString("display_name"),
                row.getObject("reopened_on", LocalDate.class));
    }
}
