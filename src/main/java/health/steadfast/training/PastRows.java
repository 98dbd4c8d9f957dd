package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.training.PastTraining.PastDay;
import health.steadfast.training.PastTraining.PastLog;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes days and logs of the past in batches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastRows {

    private static final int AT_A_TIME = 500;

    private final NamedParameterJdbcTemplate jdbc;

    PastRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void days(PatientId patient, List<PastDay> days) {
        inBatches("""
                insert into steadfast.day_session (day_session_id, patient_id, local_date, variant, offer, fatigue_before,
                    fatigue_after, started_at, finished_at)
                values (:id, :patient, :date, :variant, :offer, :before, :after, :started, :finished)
                """, days.stream().map(day -> row(patient, day)).toList());
    }

    void logs(PatientId patient, ZoneId zone, List<PastLog> logs) {
        inBatches("""
                insert into steadfast.exercise_log (log_id, patient_id, item_id, version_no, exercise_slug, variant,
                    local_date, performed_at, zone_id, logged_at, logged_by, source, outcome, prescribed, done, completion,
                    stop_reason, steadiness, hand_quality, effort, pain, pain_where, declined)
                values (:id, :patient, :item, :version, :exercise, :variant, :date, :performed, :zone, :logged, :by, :source,
                    :outcome, :prescribed, :done, :completion, :reason, :steadiness, :hand, :effort, :pain, :where, :declined)
                """, logs.stream().map(log -> row(patient, zone, log)).toList());
    }

    void extra(PatientId patient, Extra extra, PersonId by, Instant at) {
        var effort = extra.effort();
        jdbc.update(
                """
                insert into steadfast.extra_activity (extra_id, patient_id, local_date, kind, minutes, effort, entered_at,
                    entered_by)
                values (:id, :patient, :date, :kind, :minutes, :effort, :at, :by)
                """,
                new MapSqlParameterSource()
                        .addValue("id", extra.id())
                        .addValue("patient", patient.value())
                        .addValue("date", extra.date())
                        .addValue("kind", extra.kind().name())
                        .addValue("minutes", extra.minutes())
                        .addValue("effort", effort == null ? null : effort.name())
                        .addValue("at", Timestamp.from(at))
                        .addValue("by", by.value()));
    }

    private void inBatches(String sql, List<SqlParameterSource> rows) {
        for (var from = 0; from < rows.size(); from += AT_A_TIME) {
            var some = rows.subList(from, Math.min(from + AT_A_TIME, rows.size()));
            jdbc.batchUpdate(sql, some.toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource row(PatientId patient, PastDay day) {
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("patient", patient.value())
                .addValue("date", day.date())
                .addValue("variant", day.variant().name())
                .addValue("offer", day.offer().stream().map(PlanItemId::value).toArray(UUID[]::new))
                .addValue("before", day.tiredBefore())
                .addValue("after", day.tiredAfter())
                .addValue("started", Timestamp.from(day.startedAt()))
                .addValue("finished", Timestamp.from(day.finishedAt()));
    }

    private static SqlParameterSource row(PatientId patient, ZoneId zone, PastLog log) {
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("patient", patient.value())
                .addValue("item", log.item().id().value())
                .addValue("version", log.version())
                .addValue("exercise", log.item().exercise().value())
                .addValue("variant", log.variant().name())
                .addValue("date", log.date())
                .addValue("performed", Timestamp.from(log.performedAt()))
                .addValue("zone", zone.getId())
                .addValue("logged", Timestamp.from(log.loggedAt()))
                .addValue("by", log.by().value())
                .addValue("source", log.paper() ? "PAPER" : "APP")
                .addValues(LogColumns.of(log.amount()))
                .addValues(LogColumns.of(log.entry().answers()));
    }
}
