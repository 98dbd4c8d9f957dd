package health.steadfast.adherence;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.History.Asked;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes many histories in few statements, past the walls and without the services under test. */
final class HistoryRows {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SignedInMember therapist;
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    private HistoryRows(SignedInMember therapist) {
        this.therapist = therapist;
    }

    /** Every fact that is not yet written; plans that have ended since, longer offers and superseded logs. */
    static void write(String database, SignedInMember therapist, Collection<History> histories) {
        var rows = new HistoryRows(therapist);
        histories.forEach(rows::add);
        try (var connection = TestDatabase.owner(database)) {
            connection.setAutoCommit(false);
            rows.write(connection);
            connection.commit();
            try (var statement = connection.createStatement()) { // so many rows at once are news to the planner
                statement.execute(
                        "analyze steadfast.plan, steadfast.plan_version, steadfast.plan_item, steadfast.version_item, "
                                + "steadfast.version_option, steadfast.version_variant, steadfast.pause, steadfast.day_session, "
                                + "steadfast.episode, "
                                + "steadfast.exercise_log, steadfast.adherence_week, steadfast.patient");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(History history) {
        plans(history);
        history.holds.forEach(hold -> add(
                """
                insert into steadfast.pause (pause_id, clinic_id, patient_id, kind, from_on, until_on, begun_by, begun_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                hold.id(),
                clinic(),
                history.patient.value(),
                hold.kind(),
                hold.from(),
                hold.until(),
                me(),
                at(hold.from(), 0)));
        history.episodes.forEach(episode -> add(
                """
                insert into steadfast.episode (episode_id, clinic_id, patient_id, started_on, ended_on, reason, access_until,
                    ended_by, ended_at, reopened_on, reopened_by) values (?, ?, ?, ?, ?, 'OTHER', ?, ?, ?, ?, ?)
                on conflict (episode_id) do update set reopened_on = excluded.reopened_on, reopened_by = excluded.reopened_by
                """,
                episode.id(),
                clinic(),
                history.patient.value(),
                episode.endedOn(),
                episode.endedOn(),
                episode.endedOn(),
                me(),
                at(episode.endedOn(), 0),
                episode.reopenedOn(),
                episode.reopenedOn() == null ? null : me()));
        history.lighterDays.forEach(day -> add(
                """
                insert into steadfast.day_session (day_session_id, clinic_id, patient_id, local_date, variant, offer, started_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (clinic_id, patient_id, local_date) do update set variant = excluded.variant, offer = excluded.offer
                """,
                Ids.next(),
                clinic(),
                history.patient.value(),
                day.day(),
                day.variant(),
                day.offer().stream().map(PlanItemId::value).toArray(UUID[]::new),
                at(day.day(), 300)));
        history.logs.forEach(log -> add(
                """
                insert into steadfast.exercise_log (log_id, clinic_id, patient_id, item_id, version_no, exercise_slug, variant,
                    local_date, performed_at, zone_id, logged_at, logged_by, outcome, completion, supersedes, superseded)
                values (?, ?, ?, ?, 1, ?, ?, ?, ?, 'Europe/Berlin', ?, ?, ?, ?, ?, ?)
                on conflict (clinic_id, log_id) do update set superseded = excluded.superseded
                """,
                log.id(),
                clinic(),
                history.patient.value(),
                log.item().value(),
                log.exercise(),
                log.variant(),
                log.day(),
                at(log.day(), log.minutesAfterThree()),
                at(log.day().plusDays(log.daysLate()), 1400),
                me(),
                log.completion().signum() == 0 ? "SKIPPED" : "DONE",
                log.completion(),
                log.supersedes(),
                log.superseded()));
    }

    private void plans(History history) {
        history.plans.forEach(plan -> add(
                """
                insert into steadfast.plan (plan_id, clinic_id, patient_id, state, opened_on, ended_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (plan_id) do update set state = excluded.state, ended_on = excluded.ended_on
                """,
                plan.id(),
                clinic(),
                history.patient.value(),
                plan.endedOn() == null ? "OPEN" : "ENDED",
                plan.openedOn(),
                plan.endedOn()));
        var known = new HashMap<PlanItemId, UUID>();
        history.versions.forEach(
                version -> version.items().forEach(it -> known.putIfAbsent(it.item(), version.plan())));
        history.logs.forEach(
                it -> known.putIfAbsent(it.item(), history.plans.getLast().id()));
        known.forEach((item, plan) -> add("""
                insert into steadfast.plan_item (item_id, clinic_id, plan_id, axis, owner_id, purpose)
                values (?, ?, ?, 'OTHER', ?, 'TREAT') on conflict do nothing
                """, item.value(), clinic(), plan, me()));
        for (var version : history.versions) {
            add(
                    """
                    insert into steadfast.plan_version (plan_version_id, clinic_id, plan_id, no, starts_on, reason, published_by,
                        published_at) values (?, ?, ?, ?, ?, 'Because', ?, ?) on conflict do nothing
                    """,
                    version.id(),
                    clinic(),
                    version.plan(),
                    version.no(),
                    version.startsOn(),
                    me(),
                    at(version.startsOn(), 0));
            for (var place = 0; place < version.items().size(); place++) {
                item(version.id(), place, version.items().get(place));
            }
        }
    }

    private void item(UUID version, int place, Asked asked) {
        var slot = asked.exercises().size() > 1;
        add(
                """
                insert into steadfast.version_item (clinic_id, plan_version_id, item_id, position, exercise_slug, sets,
                    repetitions, rest_seconds, side, support, schedule, times_per_week, weekdays, times_per_day, active_from,
                    active_until, choose, choices)
                values (?, ?, ?, ?, ?, 2, 8, 30, 'NONE', 'ONE_HAND', ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                clinic(),
                version,
                asked.item().value(),
                place,
                asked.exercises().getFirst(),
                asked.schedule().kind(),
                asked.schedule().timesAWeek(),
                asked.schedule().weekdays(),
                asked.schedule().timesADay(),
                asked.from(),
                asked.until(),
                slot ? asked.choose() : null,
                slot ? asked.exercises().size() : null);
        for (var option = 1; option < asked.exercises().size(); option++) {
            add(
                    """
                    insert into steadfast.version_option (clinic_id, plan_version_id, item_id, position, exercise_slug, sets,
                        repetitions, rest_seconds, side, support) values (?, ?, ?, ?, ?, 2, 8, 30, 'NONE', 'ONE_HAND')
                    on conflict do nothing
                    """,
                    clinic(),
                    version,
                    asked.item().value(),
                    option,
                    asked.exercises().get(option));
        }
        asked.leftOut().forEach((variant, leftOut) -> lighter(version, asked, variant, leftOut));
    }

    private void lighter(UUID version, Asked asked, String variant, Set<Integer> leftOut) {
        for (var option = 0; option < asked.exercises().size(); option++) {
            var kept = !leftOut.contains(option);
            add(
                    """
                    insert into steadfast.version_variant (clinic_id, plan_version_id, item_id, variant, position, automatic,
                        exercise_slug, sets, repetitions, rest_seconds, side, support)
                    values (?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    clinic(),
                    version,
                    asked.item().value(),
                    variant,
                    option,
                    kept ? asked.exercises().get(option) : null,
                    kept ? 1 : null,
                    kept ? 4 : null,
                    kept ? 30 : null,
                    kept ? "NONE" : null,
                    kept ? "ONE_HAND" : null);
        }
    }

    private void add(String sql, @Nullable Object... values) {
        rows.computeIfAbsent(sql, it -> new ArrayList<>()).add(values);
    }

    private void write(Connection connection) throws SQLException {
        for (var table : rows.entrySet()) {
            try (var statement = connection.prepareStatement(table.getKey())) {
                for (var row : table.getValue()) {
                    fill(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (var column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
    }

    private UUID clinic() {
        return therapist.clinic().value();
    }

    private UUID me() {
        return therapist.person().value();
    }

    private static Timestamp at(LocalDate day, int minutesAfterThree) {
        var moment = day.atTime(LocalTime.of(3, 0)).plusMinutes(minutesAfterThree);
        return Timestamp.from(moment.atZone(ZONE).toInstant());
    }
}
