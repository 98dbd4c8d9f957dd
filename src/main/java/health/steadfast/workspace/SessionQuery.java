package health.steadfast.workspace;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.training.BodyPart;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.Extra;
import health.steadfast.training.ExtraKind;
import health.steadfast.training.HandQuality;
import health.steadfast.training.LogSource;
import health.steadfast.training.Outcome;
import health.steadfast.training.Steadiness;
import health.steadfast.training.StopReason;
import health.steadfast.training.Variant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a patient entered, day by day; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionQuery {

    private final JdbcClient jdbc;

    SessionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest day first. */
    List<SessionDay> days(PatientId patient, LocalDate from) {
        var days = new Days();
        jdbc.sql("""
                select l.local_date, l.logged_at, l.zone_id, l.exercise_slug, l.outcome, l.completion, l.variant,
                       l.steadiness, l.hand_quality, l.effort, l.pain, l.pain_where, l.stop_reason, l.source, i.effort_low, i.effort_high,
                       s.fatigue_before, s.fatigue_after, d.effort as day_effort, d.steadiness as day_steadiness
                from steadfast.training_v_log l
                left join steadfast.training_v_session s on s.clinic_id = l.clinic_id and s.patient_id = l.patient_id
                    and s.local_date = l.local_date
                left join steadfast.training_v_day_answer d on d.clinic_id = l.clinic_id and d.patient_id = l.patient_id
                    and d.local_date = l.local_date
                left join (steadfast.plans_v_item i join steadfast.plans_v_version v
                        on v.clinic_id = i.clinic_id and v.plan_version_id = i.plan_version_id)
                    on i.clinic_id = l.clinic_id and i.item_id = l.item_id and v.no = l.version_no
                where l.patient_id = :patient and l.local_date >= :from
                order by l.local_date desc, l.performed_at, l.log_id
                """).param("patient", patient.value()).param("from", from).query(days::add);
        return days.list();
    }

    /** What was done beside the plan, the newest first; one statement. */
    List<Extra> extras(PatientId patient, LocalDate from) {
        return jdbc.sql("""
                select extra_id, local_date, kind, minutes, effort from steadfast.training_v_extra
                where patient_id = :patient and local_date >= :from
                order by local_date desc, extra_id desc
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query(SessionQuery::extra)
                .list();
    }

    private static Extra extra(ResultSet row, int number) throws SQLException {
        var effort = row.getString("effort");
        return new Extra(
                row.getObject("extra_id", UUID.class),
                row.getObject("local_date", LocalDate.class),
                ExtraKind.valueOf(row.getString("kind")),
                row.getInt("minutes"),
                effort == null ? null : DayAnswer.Effort.valueOf(effort));
    }

    /** Gathers rows, one per exercise, into days. */
    private static final class Days {

        private record Key(
                LocalDate date,
                @Nullable Integer before,
                @Nullable Integer after,
                @Nullable DayAnswer whole) {}

        private final Map<Key, List<SessionDay.Entry>> entries = new LinkedHashMap<>();

        void add(ResultSet row) throws SQLException {
            var key = new Key(
                    row.getObject("local_date", LocalDate.class),
                    row.getObject("fatigue_before", Integer.class),
                    row.getObject("fatigue_after", Integer.class),
                    whole(row));
            entries.computeIfAbsent(key, it -> new ArrayList<>()).add(entry(row, key.date()));
        }

        List<SessionDay> list() {
            return entries.entrySet().stream()
                    .map(day -> new SessionDay(
                            day.getKey().date(),
                            day.getKey().before(),
                            day.getKey().after(),
                            day.getKey().whole(),
                            day.getValue()))
                    .toList();
        }

        private static @Nullable DayAnswer whole(ResultSet row) throws SQLException {
            var effort = row.getString("day_effort");
            var steadiness = row.getString("day_steadiness");
            return effort == null && steadiness == null
                    ? null
                    : new DayAnswer(
                            effort == null ? null : DayAnswer.Effort.valueOf(effort),
                            steadiness == null ? null : DayAnswer.Steady.valueOf(steadiness));
        }

        private static SessionDay.Entry entry(ResultSet row, LocalDate date) throws SQLException {
            var steadiness = row.getString("steadiness");
            var hand = row.getString("hand_quality");
            var stop = row.getString("stop_reason");
            var where = row.getString("pain_where");
            var enteredOn = LocalDay.of(row.getTimestamp("logged_at").toInstant(), ZoneId.of(row.getString("zone_id")));
            return new SessionDay.Entry(
                    new ExerciseSlug(row.getString("exercise_slug")),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getBigDecimal("completion"),
                    Variant.valueOf(row.getString("variant")),
                    steadiness == null ? null : Steadiness.valueOf(steadiness),
                    hand == null ? null : HandQuality.valueOf(hand),
                    row.getObject("effort", Integer.class),
                    row.getObject("effort_low", Integer.class),
                    row.getObject("effort_high", Integer.class),
                    row.getObject("pain", Integer.class),
                    where == null ? null : BodyPart.valueOf(where),
                    stop == null ? null : StopReason.valueOf(stop),
                    (int) ChronoUnit.DAYS.between(date, enteredOn),
                    LogSource.valueOf(row.getString("source")));
        }
    }
}
