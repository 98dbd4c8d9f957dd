package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes logs. A log is never changed, only completed where a question was still open, or superseded by another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LogBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    LogBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One log, ready to be stored under its client's id. */
    record NewLog(
            UUID id,
            PatientId patient,
            PlanItemId item,
            int versionNo,
            ExerciseSlug exercise,
            LocalDate date,
            boolean isToday,
            ZoneId zone,
            Variant variant,
            LogSource source,
            Amount amount,
            Answers answers) {}

    /** Stores a log; answers whether its id was new. */
    boolean insert(NewLog log) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into steadfast.exercise_log (log_id, patient_id, item_id, version_no, exercise_slug,
                            local_date, performed_at, zone_id, variant, source, logged_at, logged_by, outcome, prescribed, done, completion,
                            stop_reason, steadiness, hand_quality, effort, pain, pain_where, declined)
                        values (:id, :patient, :item, :version, :exercise, :date, :performed, :zone, :variant, :source, :now, :by, :outcome,
                            :prescribed, :done, :completion, :reason, :steadiness, :hand, :effort, :pain, :where, :declined)
                        on conflict (clinic_id, log_id) do nothing
                        """)
                        .param("id", log.id())
                        .param("patient", log.patient().value())
                        .param("item", log.item().value())
                        .param("version", log.versionNo())
                        .param("exercise", log.exercise().value())
                        .param("date", log.date())
                        .param("performed", Timestamp.from(performedAt(log, now)))
                        .param("zone", log.zone().getId())
                        .param("variant", log.variant().name())
                        .param("source", log.source().name())
                        .param("now", Timestamp.from(now))
                        .param("by", Member.required().person().value())
                        .params(LogColumns.of(log.amount()))
                        .params(LogColumns.of(log.answers()))
                        .update()
                > 0;
    }

    /** Takes answers to questions that were open until now. */
    void complete(UUID log, Answers answers) {
        jdbc.sql("""
                update steadfast.exercise_log set stop_reason = :reason, steadiness = :steadiness, hand_quality = :hand,
                    effort = :effort, pain = :pain, pain_where = :where, declined = :declined
                where log_id = :id and not superseded
                """).param("id", log).params(LogColumns.of(answers)).update();
    }

    /** Puts a corrected log in the place of an old one, which stays as history; answers whether the new id was new. */
    boolean supersede(UUID old, UUID id, Amount amount, Answers answers) {
        var isNew = jdbc.sql("""
                        insert into steadfast.exercise_log (log_id, patient_id, item_id, version_no, exercise_slug, variant,
                            local_date, performed_at, zone_id, logged_at, logged_by, source, outcome, prescribed, done,
                            completion, stop_reason, steadiness, hand_quality, effort, pain, pain_where, declined, supersedes)
                        select :id, patient_id, item_id, version_no, exercise_slug, variant, local_date, performed_at, zone_id,
                            :now, :by, source, :outcome, :prescribed, :done, :completion, :reason, :steadiness, :hand,
                            cast(:effort as int), cast(:pain as int), :where, :declined, log_id
                        from steadfast.exercise_log where log_id = :old and not superseded
                        on conflict (clinic_id, log_id) do nothing
                        """)
                        .param("id", id)
                        .param("old", old)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", Member.required().person().value())
                        .params(LogColumns.of(amount))
                        .params(LogColumns.of(answers))
                        .update()
                > 0;
        if (isNew) {
            jdbc.sql("update steadfast.exercise_log set superseded = true where log_id = :old")
                    .param("old", old)
                    .update();
        }
        return isNew;
    }

    /** A log and all that it took the place of. */
    List<UUID> withThoseBefore(UUID log) {
        return jdbc.sql("""
                with recursive line as (
                    select log_id, supersedes from steadfast.exercise_log where log_id = :log
                    union all
                    select l.log_id, l.supersedes from steadfast.exercise_log l join line on l.log_id = line.supersedes
                )
                select log_id from line
                """)
                .param("log", log)
                .query((row, no) -> row.getObject("log_id", UUID.class))
                .list();
    }

    /** Makes a log history without another one in its place: it was keyed by mistake. */
    void takeBack(UUID log) {
        jdbc.sql("""
                update steadfast.exercise_log set superseded = true, taken_back_at = :now, taken_back_by = :by
                where log_id = :id and not superseded
                """)
                .param("id", log)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Member.required().person().value())
                .update();
    }

    /** Now for today; noon for an earlier day, of which nobody knows the hour. */
    private static Instant performedAt(NewLog log, Instant now) {
        return log.isToday()
                ? now
                : log.date().atTime(LocalTime.NOON).atZone(log.zone()).toInstant();
    }
}
