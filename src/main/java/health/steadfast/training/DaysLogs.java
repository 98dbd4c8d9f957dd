package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads stored logs whole, history included. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DaysLogs {

    private static final String COLUMNS = """
            select log_id, item_id, version_no, exercise_slug, local_date, prescribed, done, completion, outcome, stop_reason,
                steadiness, hand_quality, effort, pain, pain_where, declined, source, superseded
            from steadfast.exercise_log where patient_id = :patient
            """;

    private final JdbcClient jdbc;

    DaysLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All logs for a day in the order of doing, which a correction keeps; superseded ones among them. */
    List<LogRow> of(PatientId patient, LocalDate date) {
        return jdbc.sql(COLUMNS + " and local_date = :date order by performed_at, logged_at, log_id")
                .param("patient", patient.value())
                .param("date", date)
                .query(DaysLogs::row)
                .list();
    }

    /** All logs of some days, the first one first; superseded ones among them. */
    List<LogRow> between(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS
                        + " and local_date between :from and :to order by local_date, performed_at, logged_at, log_id")
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(DaysLogs::row)
                .list();
    }

    /** One log; not found unless it is the patient's own. */
    LogRow get(PatientId patient, UUID log) {
        return jdbc.sql(COLUMNS + " and log_id = :log")
                .param("patient", patient.value())
                .param("log", log)
                .query(DaysLogs::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static LogRow row(ResultSet row, int no) throws SQLException {
        return new LogRow(
                row.getObject("log_id", UUID.class),
                new PlanItemId(row.getObject("item_id", UUID.class)),
                row.getInt("version_no"),
                new ExerciseSlug(row.getString("exercise_slug")),
                row.getObject("local_date", LocalDate.class),
                LogColumns.amount(row),
                Outcome.valueOf(row.getString("outcome")),
                LogColumns.answers(row),
                LogSource.valueOf(row.getString("source")),
                row.getBoolean("superseded"));
    }
}
