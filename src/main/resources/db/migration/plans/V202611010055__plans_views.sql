-- What the modules downstream read of plans: part of this module's API.
create view steadfast.plans_v_version with (security_invoker = true) as
select p.clinic_id, p.patient_id, p.plan_id, p.opened_on, p.ended_on, v.plan_version_id, v.no, v.starts_on,
       v.reason, v.published_by, v.published_at
from steadfast.plan p
join steadfast.plan_version v on v.clinic_id = p.clinic_id and v.plan_id = p.plan_id;

create view steadfast.plans_v_item with (security_invoker = true) as
select i.clinic_id, i.plan_version_id, i.item_id, i.position, i.exercise_slug, i.times_per_day,
       i.sets, i.repetitions, i.hold_seconds, i.minutes, i.rest_seconds, i.side, i.support,
       i.effort_low, i.effort_high
from steadfast.version_item i;

grant select on steadfast.plans_v_version, steadfast.plans_v_item to steadfast_app;
