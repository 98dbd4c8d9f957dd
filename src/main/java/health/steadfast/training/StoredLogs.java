package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredLogs implements TrainingReader {

    private static final String IN_FORCE = """
            select item_id, exercise_slug, version_no, local_date, logged_at, zone_id, outcome, completion, variant
            from steadfast.exercise_log
            where patient_id = :patient and not superseded and local_date between :from and :to
            """;

    private static final String IN_ORDER = " order by local_date, logged_at, log_id";

    private final JdbcClient jdbc;

    StoredLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LoggedExercise> logs(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql(IN_FORCE + IN_ORDER)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(StoredLogs::logged)
                .list();
    }

    @Override
    public List<LoggedExercise> logs(PatientId patient, PlanItemId item, LocalDate from, LocalDate to) {
        return jdbc.sql(IN_FORCE + " and item_id = :item" + IN_ORDER)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .param("item", item.value())
                .query(StoredLogs::logged)
                .list();
    }

    private static LoggedExercise logged(ResultSet row, int no) throws SQLException {
        var date = row.getObject("local_date", LocalDate.class);
        Timestamp loggedAt = row.getTimestamp("logged_at");
        var loggedOn = LocalDay.of(loggedAt.toInstant(), ZoneId.of(row.getString("zone_id")));
        return new LoggedExercise(
                new PlanItemId(row.getObject("item_id", UUID.class)),
                new ExerciseSlug(row.getString("exercise_slug")),
                row.getInt("version_no"),
                date,
                loggedAt.toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getBigDecimal("completion"),
                Variant.valueOf(row.getString("variant")),
                EntryWindow.daysLate(date, loggedOn));
    }
}
