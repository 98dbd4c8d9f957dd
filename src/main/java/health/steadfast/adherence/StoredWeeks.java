package health.steadfast.adherence;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of kept weeks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredWeeks implements AdherenceReader {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StoredWeeks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<ItemWeek> weeks(PatientId patient, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select item_id, axis, domain, week, planned, done, as_prescribed, dose
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

    /** Counts what was done of one item anew, in the week that begins on {@code monday}; one statement. */
    void count(PatientId patient, PlanItemId item, LocalDate monday) {
        jdbc.sql("select steadfast.adherence_count(:patient, :item, :first, :last)")
                .param("patient", patient.value())
                .param("item", item.value())
                .param("first", monday)
                .param("last", monday.plusDays(6))
                .query((row, number) -> number)
                .list();
    }

    /** Replaces the plan of all weeks from the Monday {@code from} on and counts what was done in them. */
    void replace(PatientId patient, LocalDate from, List<PlannedWeek> planned) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 0))")
                .param("patient", patient.toString())
                .query((row, number) -> number)
                .list();
        jdbc.sql("delete from steadfast.adherence_week where patient_id = :patient and week >= :from")
                .param("patient", patient.value())
                .param("from", from)
                .update();
        batches.batchUpdate("""
                insert into steadfast.adherence_week (patient_id, item_id, week, axis, domain, planned)
                values (?, ?, ?, ?, ?, ?)
                """, planned, 500, (statement, week) -> fill(statement, patient, week));
        jdbc.sql("select steadfast.adherence_count(:patient, null, :first, 'infinity')")
                .param("patient", patient.value())
                .param("first", from)
                .query((row, number) -> number)
                .list();
    }

    private static void fill(PreparedStatement statement, PatientId patient, PlannedWeek week) throws SQLException {
        statement.setObject(1, patient.value());
        statement.setObject(2, week.item().value());
        statement.setObject(3, week.week());
        statement.setString(4, week.domain().axis().name());
        statement.setString(5, week.domain().name());
        statement.setInt(6, week.planned());
    }

    private static ItemWeek week(ResultSet row, int number) throws SQLException {
        return new ItemWeek(
                new PlanItemId(row.getObject("item_id", UUID.class)),
                Axis.valueOf(row.getString("axis")),
                Domain.valueOf(row.getString("domain")),
                row.getObject("week", LocalDate.class),
                row.getInt("planned"),
                new DoneCount(row.getInt("done"), row.getInt("as_prescribed"), row.getBigDecimal("dose")));
    }
}
