-- Whoever only plans other days has not decided how the plan goes on after a rest: an exercise, a dose or a support is
-- asked for that was not.
create or replace view steadfast.plans_v_rest with (security_invoker = true) as
select r.clinic_id, r.patient_id, lower(r.days) as from_on, upper(r.days) - 1 as until_on, pauses.ids, pauses.kinds,
       taken.resumed_as, taken.resumed_by, taken.resumed_at, before.plan_id, changed.version_no as changed_no,
       changed.published_by as changed_by, changed.published_at as changed_at
from (select p.clinic_id, p.patient_id, unnest(range_agg(daterange(p.from_on, p.until_on, '[]'))) as days
      from steadfast.plans_v_pause p group by p.clinic_id, p.patient_id) r
cross join lateral (select array_agg(p.pause_id order by p.from_on, p.pause_id) as ids,
        array_agg(distinct p.kind order by p.kind) as kinds
    from steadfast.plans_v_pause p
    where p.clinic_id = r.clinic_id and p.patient_id = r.patient_id and p.from_on <@ r.days) pauses
left join lateral (select p.resumed_as, p.resumed_by, p.resumed_at from steadfast.plans_v_pause p
    where p.clinic_id = r.clinic_id and p.patient_id = r.patient_id and p.until_on = upper(r.days) - 1
      and p.resumed_as is not null
    order by p.resumed_at desc limit 1) taken on true
left join lateral (select f.plan_id, f.plan_version_id from steadfast.plans_v_in_force f
    where f.clinic_id = r.clinic_id and f.patient_id = r.patient_id and f.starts_on < upper(r.days)
      and (f.until_on is null or f.until_on >= upper(r.days) - 1)
      and exists (select 1 from steadfast.plans_v_version o where o.clinic_id = f.clinic_id and o.plan_id = f.plan_id
          and o.opened_on < lower(r.days))) before on true
left join lateral (select f.version_no, v.published_by, f.published_at from steadfast.plans_v_in_force f
    join steadfast.plans_v_version v on v.clinic_id = f.clinic_id and v.plan_version_id = f.plan_version_id
    where f.clinic_id = r.clinic_id and f.plan_id = before.plan_id and f.starts_on >= upper(r.days)
      and f.published_at >= lower(r.days)
      and exists (select i.item_id, i.exercise_slug, i.sets, i.repetitions, i.hold_seconds, i.minutes, i.metres,
                         i.work_seconds, i.support, i.load_kg, i.load_text
                  from steadfast.plans_v_item i
                  where i.clinic_id = f.clinic_id and i.plan_version_id = f.plan_version_id
                  except
                  select i.item_id, i.exercise_slug, i.sets, i.repetitions, i.hold_seconds, i.minutes, i.metres,
                         i.work_seconds, i.support, i.load_kg, i.load_text
                  from steadfast.plans_v_item i
                  where i.clinic_id = f.clinic_id and i.plan_version_id = before.plan_version_id)
    order by f.starts_on limit 1) changed on true
where not upper_inf(r.days);
