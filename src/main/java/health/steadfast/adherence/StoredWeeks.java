package health.steadfast.adherence;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of kept weeks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredWeeks implements AdherenceReader {

    /**
     * The Monday of the running week, by the patient's own day. A week freezes seven days after it ends, so the
     * running one and the one before are open.
     */
    private static final String PATIENT = """
            from steadfast.caseload_v_patient p
            cross join lateral (select date_trunc('week', cast(:now as timestamptz) at time zone p.zone_id
                                                  - make_interval(hours => :rollover))::date as monday) running
            where p.patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredWeeks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ItemWeek> weeks(PatientId patient, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select item_id, axis, domain, week, planned, scheduled, done, as_prescribed, dose, on_day, short_days,
                       elsewhere
                from steadfast.adherence_week
                where patient_id = :patient and week >= :from and week < :until
                order by week desc, item_id
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("until", until)
                .query(StoredWeeks::week)
                .list();
    }

    @Override
    public List<AxisWeek> axes(Collection<PatientId> patients, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select patient_id, axis, week, sum(planned) as planned, sum(least(done, planned)) as attended,
                       sum(least(as_prescribed, planned)) as as_prescribed
                from steadfast.adherence_week
                where patient_id = any (:patients) and week >= :from and week < :until
                group by patient_id, axis, week
                order by week desc, patient_id, axis
                """)
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("until", until)
                .query(StoredWeeks::axis)
                .list();
    }

    /** Writes the weeks from {@code first}, frozen or not, to {@code ahead} weeks after the running one. */
    void rebuild(PatientId patient, LocalDate first, int ahead) {
        statement("select steadfast.adherence_rebuild(array[p.patient_id], :first, running.monday + :days)", patient)
                .param("first", first)
                .param("days", daysUntilSunday(ahead))
                .query((row, number) -> number)
                .list();
    }

    /** Writes one week, frozen or not. */
    void rebuild(PatientId patient, LocalDate monday) {
        statement("select steadfast.adherence_rebuild(array[p.patient_id], :monday, :monday + 6)", patient)
                .param("monday", monday)
                .query((row, number) -> number)
                .list();
    }

    /** Writes the weeks that are not frozen, to {@code ahead} weeks after the running one. */
    void rebuildOpen(PatientId patient, int ahead) {
        statement("""
                        select steadfast.adherence_rebuild(array[p.patient_id], running.monday - 7, running.monday + :days)
                        """, patient)
                .param("days", daysUntilSunday(ahead))
                .query((row, number) -> number)
                .list();
    }

    /** Writes the week of one log; a frozen one only if a therapist made the entry. */
    void rebuildWeekOf(PatientId patient, UUID log, LocalDate monday) {
        statement("select steadfast.adherence_rebuild(array[p.patient_id], :monday, :monday + 6)", patient, """
                        and (:monday >= running.monday - 7
                          or exists (select 1 from steadfast.training_v_log l
                                     where l.log_id = :log and l.source = 'THERAPIST'))
                        """)
                .param("monday", monday)
                .param("log", log)
                .query((row, number) -> number)
                .list();
    }

    private JdbcClient.StatementSpec statement(String select, PatientId patient) {
        return statement(select, patient, "");
    }

    private JdbcClient.StatementSpec statement(String select, PatientId patient, String condition) {
        return jdbc.sql(select + " " + PATIENT + condition)
                .param("patient", patient.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("rollover", LocalDay.ROLLOVER_HOURS);
    }

    private static int daysUntilSunday(int weeks) {
        return 7 * weeks + 6;
    }

    private static ItemWeek week(ResultSet row, int number) throws SQLException {
        return new ItemWeek(
                new PlanItemId(row.getObject("item_id", UUID.class)),
                Axis.valueOf(row.getString("axis")),
                Domain.valueOf(row.getString("domain")),
                row.getObject("week", LocalDate.class),
                row.getInt("planned"),
                row.getInt("scheduled"),
                new DoneCount(
                        row.getInt("done"),
                        row.getInt("as_prescribed"),
                        row.getBigDecimal("dose"),
                        row.getInt("on_day"),
                        row.getInt("short_days"),
                        row.getInt("elsewhere")));
    }

    private static AxisWeek axis(ResultSet row, int number) throws SQLException {
        var planned = row.getInt("planned");
        return new AxisWeek(
                new PatientId(row.getObject("patient_id", UUID.class)),
                Axis.valueOf(row.getString("axis")),
                row.getObject("week", LocalDate.class),
                new Attendance(row.getInt("attended"), planned),
                new Attendance(row.getInt("as_prescribed"), planned));
    }
}
