package health.steadfast.outcomes;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the results. It asks nobody's rights. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Measurements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Measurements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The results that hold, the oldest first. One statement. */
    List<Measurement> of(PatientId patient) {
        return jdbc.sql("""
                select m.measurement_id, m.measure, m.side, m.subject, m.taken_on, m.trials, m.result, m.parts,
                       m.not_completed, m.aid, m.orthosis, m.pace, m.device, m.dominant, m.final_measure, m.note,
                       m.assessor_id, a.display_name as assessor, m.talked_on, t.display_name as talked_with
                from steadfast.measurement m
                join steadfast.person a on a.person_id = m.assessor_id
                left join steadfast.person t on t.person_id = m.talked_by
                where m.patient_id = :patient and m.withdrawn_at is null
                order by m.taken_on, m.measurement_id
                """)
                .param("patient", patient.value())
                .query(new MeasurementRow())
                .list();
    }

    /** Stores results of one sitting; the dominant hand is taken from the profile. One statement each. */
    void store(PatientId patient, Collection<NewMeasurement> entries, PersonId assessor) {
        entries.forEach(entry -> store(patient, entry, assessor));
    }

    private void store(PatientId patient, NewMeasurement entry, PersonId assessor) {
        var under = entry.circumstances();
        var stored = jdbc.sql("""
                insert into steadfast.measurement (measurement_id, patient_id, measure, side, subject, taken_on, trials,
                    result, parts, not_completed, aid, orthosis, pace, device, dominant, final_measure, note,
                    assessor_id, entered_at)
                values (:id, :patient, :measure, :side, :subject, :day, cast(:trials as numeric[]), :result,
                    cast(:parts as numeric[]), :reason, :aid, :orthosis, :pace, :device,
                    (select h.dominant_hand = :side from steadfast.caseload_v_hands h
                     where h.patient_id = :patient and h.dominant_hand in ('LEFT', 'RIGHT')
                       and :side in ('LEFT', 'RIGHT')),
                    :final, :note, :assessor, :now)
                on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("measure", entry.measure().name())
                .param("side", entry.series().side().name())
                .param("subject", entry.series().subject())
                .param("day", entry.takenOn())
                .param("trials", plain(entry.values()))
                .param("result", entry.result())
                .param("parts", plain(entry.parts()))
                .param("reason", name(entry.notCompleted()))
                .param("aid", name(under.aid()))
                .param("orthosis", name(under.orthosis()))
                .param("pace", name(under.pace()))
                .param("device", under.device())
                .param("final", entry.last())
                .param("note", entry.note())
                .param("assessor", assessor.value())
                .param("now", now())
                .update();
        if (stored == 0) {
            throw new RuleViolation("outcomes.problem.same-day");
        }
    }

    /** Takes a result back that was entered by mistake; the row is kept. */
    void withdraw(PatientId patient, UUID measurement) {
        changed(jdbc.sql("""
                update steadfast.measurement set withdrawn_at = :now
                where patient_id = :patient and measurement_id = :id and withdrawn_at is null
                """)
                .param("now", now())
                .param("patient", patient.value())
                .param("id", measurement)
                .update());
    }

    /** A result that was taken back holds again, unless another stands in its place. */
    void restore(PatientId patient, UUID measurement) {
        changed(jdbc.sql("""
                update steadfast.measurement m set withdrawn_at = null
                where patient_id = :patient and measurement_id = :id
                  and not exists (select 1 from steadfast.measurement o
                      where o.clinic_id = m.clinic_id and o.patient_id = m.patient_id and o.measure = m.measure
                        and o.side = m.side and o.subject is not distinct from m.subject
                        and o.taken_on = m.taken_on and o.withdrawn_at is null
                        and o.measurement_id <> m.measurement_id)
                """)
                .param("patient", patient.value())
                .param("id", measurement)
                .update());
    }

    /** @param on null: not talked about after all */
    void talk(PatientId patient, UUID measurement, @Nullable LocalDate on, PersonId with) {
        changed(jdbc.sql("""
                update steadfast.measurement set talked_on = :day, talked_by = :by
                where patient_id = :patient and measurement_id = :id and withdrawn_at is null
                """)
                .param("day", on)
                .param("by", on == null ? null : with.value())
                .param("patient", patient.value())
                .param("id", measurement)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String[] plain(List<? extends @Nullable BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> number == null ? null : number.toPlainString())
                .toArray(String[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
