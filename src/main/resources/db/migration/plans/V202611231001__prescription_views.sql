-- A whole item of a version in one row: its choices and lighter versions as the program's own JSON.
create view steadfast.plans_v_prescription with (security_invoker = true) as
select vi.*, i.axis, i.purpose, i.owner_id,
       (select jsonb_agg(jsonb_build_object('itemId', o.item_id, 'position', o.position,
                                            'exerciseSlug', o.exercise_slug, 'dose', jsonb_build_object(
               'sets', o.sets, 'repetitions', o.repetitions, 'holdSeconds', o.hold_seconds, 'minutes', o.minutes,
               'metres', o.metres, 'workSeconds', o.work_seconds, 'restSeconds', o.rest_seconds, 'side', o.side,
               'support', o.support, 'loadKg', o.load_kg, 'loadText', o.load_text, 'effortLow', o.effort_low,
               'effortHigh', o.effort_high)))
        from steadfast.version_option o
        where o.clinic_id = vi.clinic_id and o.plan_version_id = vi.plan_version_id and o.item_id = vi.item_id) as options,
       (select jsonb_agg(jsonb_build_object('itemId', a.item_id, 'variant', a.variant, 'position', a.position,
                                            'automatic', a.automatic, 'exerciseSlug', a.exercise_slug,
                                            'dose', case when a.exercise_slug is not null then jsonb_build_object(
               'sets', a.sets, 'repetitions', a.repetitions, 'holdSeconds', a.hold_seconds, 'minutes', a.minutes,
               'metres', a.metres, 'workSeconds', a.work_seconds, 'restSeconds', a.rest_seconds, 'side', a.side,
               'support', a.support, 'loadKg', a.load_kg, 'loadText', a.load_text, 'effortLow', a.effort_low,
               'effortHigh', a.effort_high) end))
        from steadfast.version_variant a
        where a.clinic_id = vi.clinic_id and a.plan_version_id = vi.plan_version_id and a.item_id = vi.item_id) as variants
from steadfast.version_item vi
join steadfast.plan_item i on i.clinic_id = vi.clinic_id and i.item_id = vi.item_id;

-- choose is null where there is no choice; else so many of the rows of plans_v_choice are asked for.
create or replace view steadfast.plans_v_item with (security_invoker = true) as
select i.clinic_id, i.plan_version_id, i.item_id, i.position, i.exercise_slug, i.times_per_day,
       i.sets, i.repetitions, i.hold_seconds, i.minutes, i.rest_seconds, i.side, i.support,
       i.effort_low, i.effort_high, i.metres, i.work_seconds, i.load_kg, i.load_text, i.schedule, i.times_per_week,
       i.weekdays, i.active_from, i.active_until, i.choose, i.choices, i.checks
from steadfast.version_item i;

-- Every exercise a session may choose from, the item's own one at position 0; a single row where there is no choice.
create view steadfast.plans_v_choice with (security_invoker = true) as
select i.clinic_id, i.plan_version_id, i.item_id, 0 as position, i.exercise_slug, i.sets, i.repetitions,
       i.hold_seconds, i.minutes, i.metres, i.work_seconds, i.rest_seconds, i.side, i.support, i.load_kg, i.load_text,
       i.effort_low, i.effort_high
from steadfast.version_item i
union all
select o.clinic_id, o.plan_version_id, o.item_id, o.position, o.exercise_slug, o.sets, o.repetitions,
       o.hold_seconds, o.minutes, o.metres, o.work_seconds, o.rest_seconds, o.side, o.support, o.load_kg, o.load_text,
       o.effort_low, o.effort_high
from steadfast.version_option o;

-- What becomes of each choice on a lighter day; left_out: nothing is asked for. Versions published before lighter
-- versions existed have no row here.
create view steadfast.plans_v_variant with (security_invoker = true) as
select a.clinic_id, a.plan_version_id, a.item_id, a.variant, a.position, a.exercise_slug is null as left_out,
       a.exercise_slug, a.sets, a.repetitions, a.hold_seconds, a.minutes, a.metres, a.work_seconds, a.rest_seconds,
       a.side, a.support, a.load_kg, a.load_text, a.effort_low, a.effort_high
from steadfast.version_variant a;

create view steadfast.plans_v_strategy with (security_invoker = true) as
select p.clinic_id, p.patient_id, v.plan_version_id, s.strategy_id, s.position, s.text, s.occasion
from steadfast.version_strategy s
join steadfast.plan_version v on v.clinic_id = s.clinic_id and v.plan_version_id = s.plan_version_id
join steadfast.plan p on p.clinic_id = v.clinic_id and p.plan_id = v.plan_id;

create view steadfast.plans_v_strategy_answer with (security_invoker = true) as
select a.clinic_id, a.patient_id, a.strategy_id, a.answered_on, a.answer, a.answered_at
from steadfast.strategy_answer a;

grant select on steadfast.plans_v_prescription, steadfast.plans_v_item, steadfast.plans_v_choice,
    steadfast.plans_v_variant, steadfast.plans_v_strategy, steadfast.plans_v_strategy_answer to steadfast_app;
