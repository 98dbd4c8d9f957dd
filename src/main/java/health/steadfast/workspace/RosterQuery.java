package health.steadfast.workspace;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the roster in two statements, one of facts, one of figures. A therapist treats up to 200 people; reasons,
 * filter, search and order are worked out from these rows in memory.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RosterQuery {

    /** Nobody treats so many; keeps one statement from growing without bound. */
    private static final int MOST_PATIENTS = 500;

    /**
     * The member's patients, as CareAccess counts the days of a care team: in the clinic's zone. And which day it is at
     * each one's home: the night until three is the day before.
     */
    static final String MINE = """
            with mine as (
                select distinct on (t.patient_id) t.*, ((cast(:now as timestamptz) at time zone t.zone_id) - interval '3 hours')::date as today
                from steadfast.caseload_v_team t
                join steadfast.clinic c on c.clinic_id = t.clinic_id
                cross join lateral (select (cast(:now as timestamptz) at time zone c.zone_id)::date as day) clinic
                where t.person_id = :person and t.state = 'ACTIVE' and t.since <= clinic.day
                  and (t.until is null or t.until >= clinic.day)
                order by t.patient_id, t.lead desc, t.stands_in_for nulls first
            )
            """;

    private static final String FACTS = MINE + """
            select m.*, absent.display_name as standing_in_for, plan.since as plan_since, session.last_date, session.last_entry, review.next_on,
                   pause.kinds, pause.froms, pause.untils, log.entries, log.trained,
                   fall.injured_on, fall.fell_on, fall.near_falls, fall.unreviewed_near_falls,
                   contact.answered, contact.next_on as call_on,
                   (select count(distinct (r.item_id, r.exercise_slug)) from steadfast.training_v_open_rest r
                    where r.clinic_id = m.clinic_id and r.patient_id = m.patient_id) as resting,
                   (select count(distinct (k.item_id, k.exercise_slug)) from steadfast.plans_v_in_force v
                    join steadfast.plans_v_item i on i.clinic_id = v.clinic_id and i.plan_version_id = v.plan_version_id
                        and coalesce(i.active_from <= m.today, true) and coalesce(i.active_until >= m.today, true)
                    join steadfast.plans_v_choice k on k.clinic_id = i.clinic_id
                        and k.plan_version_id = i.plan_version_id and k.item_id = i.item_id
                    join steadfast.library_v_high_risk high on high.slug = k.exercise_slug
                    where v.clinic_id = m.clinic_id and v.patient_id = m.patient_id and v.starts_on <= m.today
                      and (v.until_on is null or v.until_on >= m.today)
                      and not exists (select 1 from steadfast.plans_v_release r
                          where r.clinic_id = m.clinic_id and r.patient_id = m.patient_id
                            and r.exercise_slug = k.exercise_slug
                            and (r.void_from is null or r.void_from > m.today))) as locked,
                   (select min(s.happened_on) from steadfast.training_v_symptom_open s
                    where s.clinic_id = m.clinic_id and s.patient_id = m.patient_id
                      and s.kind in ('OVER_A_DAY', 'NOT_SURE')) as symptom_on,
                   (select count(*) from steadfast.messages_v_unanswered q
                    where q.clinic_id = m.clinic_id and q.patient_id = m.patient_id
                      and q.written_at > coalesce((select v.seen_until from steadfast.messages_v_seen v
                          where v.clinic_id = q.clinic_id and v.patient_id = q.patient_id and v.person_id = :person),
                          '-infinity')) as unread,
                   coalesce(guided.too_hard, 0) as too_hard, coalesce(guided.ready, 0) as ready,
                   guided.back_since,
                   (select count(*) from (select w.item_id from steadfast.adherence_v_week w
                        where w.clinic_id = m.clinic_id and w.patient_id = m.patient_id and w.planned > 0
                          and 2 * w.done >= 3 * w.planned and w.week < date_trunc('week', m.today)::date
                          and w.week >= date_trunc('week', m.today)::date - 14
                        group by w.item_id having count(*) = 2) far_more) as over_done,
                   last_day.plan_ends
            from mine m
            left join steadfast.person absent on absent.person_id = m.stands_in_for
            left join lateral (select min(v.starts_on) as since from steadfast.plans_v_in_force v
                where v.clinic_id = m.clinic_id and v.patient_id = m.patient_id and v.open) plan on true
            left join steadfast.guidance_v_open guided
                on guided.clinic_id = m.clinic_id and guided.patient_id = m.patient_id
            left join lateral (select case when v.open then ends.on_day else least(v.until_on, ends.on_day) end as plan_ends
                from steadfast.plans_v_in_force v
                cross join lateral (select case when count(*) = count(i.active_until) then max(i.active_until) end as on_day
                    from steadfast.plans_v_item i
                    where i.clinic_id = v.clinic_id and i.plan_version_id = v.plan_version_id) ends
                where v.clinic_id = m.clinic_id and v.patient_id = m.patient_id and v.starts_on <= m.today
                  and (v.until_on is null or v.until_on >= m.today)
                  and not exists (select 1 from steadfast.plans_v_in_force later
                      where later.clinic_id = v.clinic_id and later.patient_id = v.patient_id
                        and later.starts_on > v.starts_on)
                limit 1) last_day on true
            left join steadfast.training_v_last_session session
                on session.clinic_id = m.clinic_id and session.patient_id = m.patient_id
            left join steadfast.guidance_v_review_due review
                on review.clinic_id = m.clinic_id and review.patient_id = m.patient_id
                    and review.profession = (select b.profession from steadfast.membership b
                        where b.clinic_id = m.clinic_id and b.person_id = :person and b.role = 'THERAPIST')
            left join lateral (select k.answered, k.next_on from steadfast.caseload_v_contact k
                where k.clinic_id = m.clinic_id and k.patient_id = m.patient_id
                order by k.held_on desc, k.noted_at desc limit 1) contact on true
            left join lateral (select array_agg(z.kind order by z.from_on, z.pause_id) as kinds,
                    array_agg(z.from_on order by z.from_on, z.pause_id) as froms,
                    array_agg(z.until_on order by z.from_on, z.pause_id) as untils
                from steadfast.plans_v_pause z
                where z.clinic_id = m.clinic_id and z.patient_id = m.patient_id
                  and (z.until_on is null or z.until_on > m.today - 90)) pause on true
            left join lateral (select array_agg(d.local_date) as entries,
                    array_agg(d.local_date) filter (where d.trained) as trained
                from (select l.local_date, bool_or(l.completion > 0) as trained from steadfast.training_v_log l
                      where l.clinic_id = m.clinic_id and l.patient_id = m.patient_id and l.local_date > m.today - 90
                      group by l.local_date) d) log on true
            left join lateral (select
                    max(f.happened_on) filter (where f.kind = 'FALL' and f.reviewed_at is null
                        and f.injury in ('A_LITTLE', 'NEEDS_HELP')) as injured_on,
                    max(f.happened_on) filter (where f.kind = 'FALL' and f.reviewed_at is null
                        and f.injury not in ('A_LITTLE', 'NEEDS_HELP')) as fell_on,
                    count(*) filter (where f.kind = 'NEAR_FALL' and f.happened_on > m.today - 7) as near_falls,
                    count(*) filter (where f.kind = 'NEAR_FALL' and f.happened_on > m.today - 7
                        and f.reviewed_at is null) as unreviewed_near_falls
                from steadfast.training_v_fall f
                where f.clinic_id = m.clinic_id and f.patient_id = m.patient_id
                  and (f.reviewed_at is null or f.happened_on > m.today - 7)) fall on true
            order by m.family_name collate steadfast.names, m.given_name collate steadfast.names, m.patient_id
            limit :most
            """;

    private static final String FIGURES = MINE + """
            select m.patient_id, a.axis, coalesce(scored.planned, 0) as planned, coalesce(scored.done, 0) as done,
                   exists (select 1 from steadfast.adherence_v_week w
                           where w.clinic_id = m.clinic_id and w.patient_id = m.patient_id and w.axis = a.axis
                             and w.week = date_trunc('week', m.today)::date) as in_plan,
                   exists (select 1 from steadfast.adherence_v_week w
                           where w.clinic_id = m.clinic_id and w.patient_id = m.patient_id and w.axis = a.axis
                             and w.week < date_trunc('week', m.today)::date) as has_ended,
                   case when a.axis = 'OTHER' then
                       (select array_agg(part.domain order by part.domain)
                        from (select w.domain from steadfast.adherence_v_week w
                              where w.clinic_id = m.clinic_id and w.patient_id = m.patient_id and w.axis = a.axis
                                and w.week = any (scored.weeks)
                              group by w.domain having sum(w.planned) > 0 and sum(w.attended) = 0) part) end as empty_parts
            from mine m
            cross join unnest(array['GAIT', 'BALANCE', 'HAND', 'OTHER']) as a (axis)
            left join lateral (select sum(s.planned) as planned, sum(s.attended) as done, array_agg(s.week) as weeks
                from (select w.week, sum(w.planned) as planned, sum(w.attended) as attended
                      from steadfast.adherence_v_week w
                      where w.clinic_id = m.clinic_id and w.patient_id = m.patient_id and w.axis = a.axis
                        and w.week < date_trunc('week', m.today)::date
                        and w.week >= date_trunc('week', m.today)::date - 364
                      group by w.week having sum(w.planned) > 0
                      order by w.week desc limit 4) s) scored on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RosterQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody the person treats, by name. */
    List<RosterRow> everybody(PersonId therapist) {
        var figures = figures(therapist);
        return statement(FACTS, therapist).param("most", MOST_PATIENTS).query(RosterRows::read).list().stream()
                .map(patient -> patient.row(figures.getOrDefault(patient.id(), Map.of())))
                .toList();
    }

    private Map<PatientId, Map<String, AxisCounts>> figures(PersonId therapist) {
        return statement(FIGURES, therapist).query(AxisCounts::read).list().stream()
                .collect(Collectors.groupingBy(
                        AxisCounts::patient,
                        Collectors.toMap(counts -> counts.axis().name(), counts -> counts)));
    }

    private JdbcClient.StatementSpec statement(String sql, PersonId therapist) {
        return jdbc.sql(sql).param("person", therapist.value()).param("now", Timestamp.from(clock.instant()));
    }
}
