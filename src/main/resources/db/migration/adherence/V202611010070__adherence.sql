-- Planned and done of one item in one week (Monday to Sunday). planned is written ahead, so a silent patient's
-- figure falls by itself; done follows every log, correction and pause.
create table steadfast.adherence_week (
    clinic_id     uuid          not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id    uuid          not null,
    item_id       uuid          not null,
    week          date          not null check (extract(isodow from week) = 1),
    axis          text          not null check (axis in ('GAIT', 'BALANCE', 'HAND', 'OTHER')),
    domain        text          not null check (domain in ('BALANCE', 'GAIT', 'FINE_MOTOR', 'STRENGTH', 'STRETCHING',
                                                           'COORDINATION', 'ENDURANCE', 'RELAXATION', 'JOYFUL_MOVEMENT')),
    planned       int           not null check (planned between 0 and 42),
    done          int           not null default 0 check (done between 0 and 42),
    as_prescribed int           not null default 0 check (as_prescribed between 0 and done),
    dose          numeric(6, 3) not null default 0 check (dose >= 0 and dose <= planned),
    primary key (clinic_id, patient_id, week, item_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id)
);
create index adherence_week_by_item on steadfast.adherence_week (clinic_id, item_id, week);
call steadfast.wall('adherence_week');

-- Done and kin of one item (or of all items, if it is null) in the weeks from first to last, counted anew from the
-- logs: a log counts on a day on which a version with its item is in force and no pause covers the day, at most as
-- often as that day asks for it, the fullest first. Each command of this function sees what was committed while it
-- waited for its turn, so two logs at the same moment are both counted.
create function steadfast.adherence_count(of_patient uuid, of_item uuid, first date, last date) returns void
    language plpgsql volatile
    set search_path = steadfast, pg_temp
as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended(of_patient::text, 0));
    -- Every part is worked out once: the planner knows nothing of one patient's few rows and would repeat them per row.
    with version as materialized (
        select plan_version_id, starts_on, coalesce(until_on, 'infinity') as until_on
        from plans_v_in_force where patient_id = of_patient
    ), item as materialized (
        select i.item_id, i.times_per_day, v.starts_on, v.until_on
        from version v
        join plans_v_item i on i.plan_version_id = v.plan_version_id
        where of_item is null or i.item_id = of_item
    ), hold as materialized (
        select from_on, coalesce(until_on, 'infinity') as until_on from plans_v_pause where patient_id = of_patient
    ), log as materialized (
        select l.item_id, l.local_date, least(l.completion, 1) as completion,
               row_number() over (partition by l.item_id, l.local_date order by l.completion desc) as nth
        from training_v_log l
        where l.patient_id = of_patient and l.local_date between first and last and l.completion > 0
          and (of_item is null or l.item_id = of_item)
    ), counted as materialized (
        select log.item_id, date_trunc('week', log.local_date)::date as week, log.completion,
               row_number() over (partition by log.item_id, date_trunc('week', log.local_date)
                                  order by log.local_date, log.nth) as place
        from log
        join item on item.item_id = log.item_id and log.local_date between item.starts_on and item.until_on
        where log.nth <= item.times_per_day
          and not exists (select 1 from hold where log.local_date between hold.from_on and hold.until_on)
    ), fresh as materialized (
        select w.item_id, w.week, count(c.place) as done,
               count(c.place) filter (where c.completion >= 0.8) as as_prescribed,
               coalesce(sum(c.completion) filter (where c.place <= w.planned), 0) as dose
        from adherence_week w
        left join counted c on c.item_id = w.item_id and c.week = w.week
        where w.patient_id = of_patient and w.week between first and last and (of_item is null or w.item_id = of_item)
        group by w.item_id, w.week
    )
    update adherence_week w
    set done = fresh.done, as_prescribed = fresh.as_prescribed, dose = fresh.dose
    from fresh
    where w.patient_id = of_patient and w.item_id = fresh.item_id and w.week = fresh.week
      and (w.done, w.as_prescribed, w.dose) is distinct from (fresh.done, fresh.as_prescribed, fresh.dose);
end
$$;

-- Kept weeks for the screens of other modules: attended is what counts of what was done, at most as often as planned.
create view steadfast.adherence_v_week with (security_invoker = true) as
select w.clinic_id, w.patient_id, w.item_id, w.axis, w.domain, w.week, w.planned, w.done,
       least(w.done, w.planned) as attended
from steadfast.adherence_week w;

grant select on steadfast.adherence_v_week to steadfast_app;
