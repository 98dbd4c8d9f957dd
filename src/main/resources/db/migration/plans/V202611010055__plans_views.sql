-- The items of a version, for what counts them: part of this module's API.
create view steadfast.plans_v_item with (security_invoker = true) as
select i.clinic_id, i.plan_version_id, i.item_id, i.position, i.exercise_slug, i.times_per_day
from steadfast.version_item i;

grant select on steadfast.plans_v_item to steadfast_app;
