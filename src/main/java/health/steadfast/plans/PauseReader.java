package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pauses that a therapist can still lift. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PauseReader {

    private final JdbcClient jdbc;

    PauseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rest that lasts today, with what led to it; empty: the plan does not rest. */
    Optional<Hold> hold(PatientId patient, List<StoredPause> pauses, LocalDate today) {
        var lasting =
                pauses.stream().filter(pause -> pause.period().covers(today)).toList();
        return lasting.isEmpty() ? Optional.empty() : Optional.of(Hold.of(lasting, begun(patient, today), today));
    }

    private List<PausePeriod> begun(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select kind, from_on, until_on from steadfast.plans_v_pause
                where patient_id = :patient and from_on <= :today
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, no) -> new PausePeriod(
                        PauseKind.valueOf(row.getString("kind")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** Pauses that cover {@code today} or a later day, in order. */
    List<StoredPause> from(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select p.pause_id, p.kind, p.from_on, p.until_on, p.version, person.display_name
                from steadfast.pause p join steadfast.person person on person.person_id = p.begun_by
                where p.patient_id = :patient
                  and (p.until_on is null or (p.until_on >= p.from_on and p.until_on >= :today))
                order by p.from_on, p.pause_id
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, no) -> new StoredPause(
                        new PauseId(row.getObject("pause_id", UUID.class)),
                        new PausePeriod(
                                PauseKind.valueOf(row.getString("kind")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class)),
                        row.getString("display_name"),
                        row.getLong("version")))
                .list();
    }
}
