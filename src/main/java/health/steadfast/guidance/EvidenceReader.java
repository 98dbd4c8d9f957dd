package health.steadfast.guidance;

import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the rules look at from the views the modules publish; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceReader {

    /** The version in force, and since which version each item is as it is. */
    private static final String PLAN = """
            with p as (
                select c.clinic_id, c.patient_id,
                       (cast(:now as timestamptz) at time zone c.zone_id - make_interval(hours => :rollover))::date as today
                from steadfast.caseload_v_patient c where c.patient_id = :patient
            ), live as (
                select v.* from p join steadfast.plans_v_in_force v on v.clinic_id = p.clinic_id and v.patient_id = p.patient_id
                where v.open and v.starts_on <= p.today and (v.until_on is null or v.until_on >= p.today)
            ), run as (
                select i.item_id, v.version_no, v.starts_on,
                       i.exercise_slug is distinct from lag(i.exercise_slug) over past as new_rung,
                       jsonb_build_array(i.exercise_slug, i.sets, i.repetitions, i.hold_seconds, i.minutes, i.metres,
                               i.work_seconds, i.support, i.load_kg, i.load_text)
                           is distinct from lag(jsonb_build_array(i.exercise_slug, i.sets, i.repetitions, i.hold_seconds,
                               i.minutes, i.metres, i.work_seconds, i.support, i.load_kg, i.load_text)) over past as changed
                from live
                join steadfast.plans_v_in_force v on v.clinic_id = live.clinic_id and v.plan_id = live.plan_id
                    and v.version_no <= live.version_no
                join steadfast.plans_v_item i on i.clinic_id = v.clinic_id and i.plan_version_id = v.plan_version_id
                window past as (partition by i.item_id order by v.version_no)
            ), since as (
                select item_id, max(version_no) filter (where changed) as changed_no,
                       max(starts_on) filter (where changed) as changed_on, max(starts_on) filter (where new_rung) as rung_on
                from run group by item_id
            )
            """;

    private static final String ALL = PLAN + """
            select jsonb_build_object(
                'today', p.today, 'plan', live.plan_id, 'versionNo', coalesce(live.version_no, 0),
                'maintained', exists (select 1 from steadfast.plans_v_maintained m
                    where m.clinic_id = p.clinic_id and m.plan_id = live.plan_id),
                'relapseOpen', exists (select 1 from steadfast.training_v_symptom_open s
                        where s.clinic_id = p.clinic_id and s.patient_id = p.patient_id and s.kind in ('OVER_A_DAY', 'NOT_SURE'))
                    or exists (select 1 from steadfast.plans_v_pause z
                        where z.clinic_id = p.clinic_id and z.patient_id = p.patient_id and z.kind = 'RELAPSE_SUSPECTED'
                          and z.from_on <= p.today and (z.until_on is null or z.until_on >= p.today)),
                'lastPaused', (select max(least(z.until_on, p.today)) from steadfast.plans_v_pause z
                    where z.clinic_id = p.clinic_id and z.patient_id = p.patient_id and z.from_on <= p.today),
                'rest', (select jsonb_build_object('from', r.from_on, 'until', r.until_on, 'kinds', to_jsonb(r.kinds),
                        'pauses', to_jsonb(r.ids), 'takenUp', r.resumed_as, 'changedNo', r.changed_no,
                        'by', coalesce(r.resumed_by, r.changed_by), 'at', coalesce(r.resumed_at, r.changed_at))
                    from steadfast.plans_v_rest r
                    where r.clinic_id = p.clinic_id and r.patient_id = p.patient_id and r.plan_id = live.plan_id
                      and r.until_on < p.today
                      and not exists (select 1 from steadfast.plans_v_pause z
                          where z.clinic_id = p.clinic_id and z.patient_id = p.patient_id and z.from_on <= p.today
                            and (z.until_on is null or z.until_on >= p.today))
                    order by r.until_on desc limit 1),
                'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.item_id, 'exercise', i.exercise_slug,
                        'effortLow', i.effort_low, 'effortHigh', i.effort_high, 'choices', i.choose is not null,
                        'changedNo', s.changed_no, 'changedOn', s.changed_on, 'rungSince', s.rung_on,
                        'changedBy', v.published_by, 'changedAt', v.published_at) order by i.position)
                    from steadfast.plans_v_item i
                    join since s on s.item_id = i.item_id
                    join steadfast.plans_v_version v on v.clinic_id = i.clinic_id and v.plan_id = live.plan_id
                        and v.no = s.changed_no
                    where i.clinic_id = p.clinic_id and i.plan_version_id = live.plan_version_id), '[]'),
                'logs', coalesce((select jsonb_agg(jsonb_build_object('id', l.log_id, 'item', l.item_id,
                        'exercise', l.exercise_slug, 'version', l.version_no, 'day', l.local_date,
                        'completion', l.completion, 'steadiness', l.steadiness, 'hand', l.hand_quality,
                        'effort', l.effort, 'pain', l.pain, 'stopped', l.stop_reason,
                        'hot', l.variant = 'HOT' or coalesce(l.stop_reason, '') = 'HEAT', 'lighter', l.variant <> 'FULL',
                        'ofTheDay', l.source <> 'APP',
                        'reviewed', exists (select 1 from steadfast.review r
                                where r.clinic_id = l.clinic_id and r.patient_id = l.patient_id and r.signed_at > l.logged_at)
                            or exists (select 1 from steadfast.proposal d
                                where d.clinic_id = l.clinic_id and d.patient_id = l.patient_id and d.rule = 'R0'
                                  and d.state <> 'OPEN' and l.log_id = any (d.entries)))
                        order by l.local_date, l.performed_at, l.log_id)
                    from steadfast.training_v_log l
                    where l.clinic_id = p.clinic_id and l.patient_id = p.patient_id and l.local_date > p.today - 90
                      and l.item_id in (select item_id from since)), '[]'),
                'falls', coalesce((select jsonb_agg(jsonb_build_object('item', f.item_id, 'near', f.kind = 'NEAR_FALL',
                        'day', f.happened_on, 'reviewed', f.reviewed_at is not null) order by f.happened_on)
                    from steadfast.training_v_fall f
                    where f.clinic_id = p.clinic_id and f.patient_id = p.patient_id
                      and (f.reviewed_at is null or not f.withdrawn and f.happened_on >= p.today - 120)), '[]'),
                'tiredness', coalesce((select jsonb_agg(jsonb_build_object('session', t.day_session_id, 'day', t.local_date,
                        'before', t.fatigue_before, 'after', t.fatigue_after) order by t.local_date)
                    from (select * from steadfast.training_v_session s
                          where s.clinic_id = p.clinic_id and s.patient_id = p.patient_id and s.local_date > p.today - 21
                            and s.fatigue_before is not null and s.fatigue_after is not null
                          order by s.local_date desc limit 3) t), '[]'),
                'decided', coalesce((select jsonb_agg(jsonb_build_object('item', d.item_id, 'rule', d.rule,
                        'suggestion', d.suggestion, 'state', d.state, 'version', d.decided_version,
                        'entries', to_jsonb(d.entries)))
                    from steadfast.proposal d
                    where d.clinic_id = p.clinic_id and d.patient_id = p.patient_id and d.state <> 'OPEN'
                      and d.decided_at > cast(:now as timestamptz) - interval '180 days'), '[]'),
                'thresholds', coalesce((select jsonb_object_agg(t.code, t.value) from steadfast.guidance_v_threshold t
                    where t.clinic_id = p.clinic_id), '{}'))
            from p left join live on true
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EvidenceReader(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Evidence of(PatientId patient) {
        var all = jdbc.sql(ALL)
                .param("patient", patient.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("rollover", LocalDay.ROLLOVER_HOURS)
                .query(String.class)
                .single();
        return json.readValue(all, Evidence.class);
    }
}
