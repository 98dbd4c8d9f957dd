package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pauses that a therapist can still lift, and the rest that is over. */
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

    /**
     * The last rest of the open plan, if it ended by itself lately, was long enough to ask how the plan goes on, and
     * nobody has decided yet.
     */
    Optional<Rest> over(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select r.from_on, r.until_on, r.ids, r.kinds from steadfast.plans_v_rest r
                join steadfast.plan p on p.plan_id = r.plan_id and p.state = 'OPEN'
                where r.patient_id = :patient and r.until_on < :today and r.until_on >= :oldest
                  and r.resumed_as is null and r.changed_no is null
                  and not exists (select 1 from steadfast.plans_v_pause z where z.patient_id = r.patient_id
                      and z.from_on <= :today and (z.until_on is null or z.until_on >= :today))
                order by r.until_on desc limit 1
                """)
                .param("patient", patient.value())
                .param("today", today)
                .param("oldest", today.minusDays(Resumption.ASKED_FOR_DAYS))
                .query(PauseReader::rest)
                .optional()
                .filter(rest -> Resumption.proposed(rest) != Resumption.SAME);
    }

    private static Rest rest(ResultSet row, int number) throws SQLException {
        return new Rest(
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(PauseKind::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream((UUID[]) row.getArray("ids").getArray())
                        .map(PauseId::new)
                        .toList());
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
