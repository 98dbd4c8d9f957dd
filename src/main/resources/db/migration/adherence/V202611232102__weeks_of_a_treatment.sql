-- Adherence ends with the treatment and begins again with the next one.
-- Writes the weeks of some patients anew from the Monday "first" to the Sunday "last", from treatments, plans, pauses,
-- logs and offers. Two transactions of one patient take their turn, and each command of this function sees what was committed
-- while it waited, so two logs at the same moment are both counted.
create or replace function steadfast.adherence_rebuild(of_patients uuid[], first date, last date) returns void
    language plpgsql volatile
    set search_path = steadfast, pg_temp
as
$$
declare
    of_patient uuid;
begin
    for of_patient in select p.patient_id from unnest(of_patients) as p (patient_id) order by p.patient_id
    loop
        perform pg_advisory_xact_lock(hashtextextended(of_patient::text, 0));
        -- Every part is worked out once: the planner knows nothing of one patient's few rows and would repeat them.
        with hold as materialized (
            select p.from_on, coalesce(p.until_on, 'infinity') as until_on
            from plans_v_pause p
            where p.patient_id = of_patient and p.from_on <= last and coalesce(p.until_on, 'infinity') >= first
        ), away as materialized ( -- out of treatment; the days on which one ended and the next began belong to them
            select e.ended_on, coalesce(e.reopened_on, 'infinity') as reopened_on
            from caseload_v_episode e
            where e.patient_id = of_patient and e.ended_on < last
        ), item as materialized (
            select v.plan_version_id, i.item_id, i.exercise_slug, i.times_per_day, coalesce(i.choose, 1) as choose,
                   i.weekdays, case i.schedule when 'DAILY' then 7 when 'TIMES_A_WEEK' then i.times_per_week else 0 end
                       as days_a_week,
                   greatest(v.starts_on, i.active_from, first) as since,
                   least(v.until_on, i.active_until, last) as until_on
            from plans_v_in_force v
            join plans_v_item i on i.plan_version_id = v.plan_version_id
            where v.patient_id = of_patient and v.starts_on <= last and coalesce(v.until_on, 'infinity') >= first
        ), lighter_day as materialized (
            select s.local_date as day, s.variant, s.offer
            from training_v_session s
            where s.patient_id = of_patient and s.local_date between first and last and s.variant <> 'FULL'
        ), lighter as materialized ( -- how many exercises of an item are left on a lighter day; 0: it is left out
            select v.plan_version_id, v.item_id, v.variant, count(*) filter (where not v.left_out) as kept
            from plans_v_variant v
            where v.plan_version_id in (select i.plan_version_id from item i) and exists (select 1 from lighter_day)
            group by v.plan_version_id, v.item_id, v.variant
        ), asked as materialized ( -- one row per item and day on which it is in force and the patient in treatment, on hold or not
            select i.item_id, d.day, date_trunc('week', d.day)::date as week, i.exercise_slug, i.times_per_day,
                   i.days_a_week, s.offer, l.kept, least(i.choose, nullif(l.kept, 0)) as choose,
                   coalesce(i.weekdays >> (extract(isodow from d.day)::int - 1) & 1 = 1, false) as fixed,
                   exists (select 1 from hold h where d.day between h.from_on and h.until_on) as held
            from item i
            cross join lateral (select i.since + n as day from generate_series(0, i.until_on - i.since) n) d
            left join lighter_day s on s.day = d.day
            left join lighter l on l.plan_version_id = i.plan_version_id and l.item_id = i.item_id
                               and l.variant = s.variant
            where not exists (select 1 from away a where d.day > a.ended_on and d.day < a.reopened_on)
        ), worked as materialized ( -- one row per item and day; nth: the same exercise again, the fullest first
            select e.item_id, e.day, array_agg(e.nth order by e.q desc, e.nth) as nths,
                   array_agg(e.q order by e.q desc, e.nth) as qs, bool_or(e.variant <> 'FULL') as lighter,
                   min(e.exercise_slug collate "C") as exercise_slug
            from (select l.item_id, l.local_date as day, l.exercise_slug, l.variant, least(l.completion, 1) as q,
                         row_number() over (partition by l.item_id, l.local_date, l.exercise_slug
                                            order by l.completion desc) as nth
                  from training_v_log l
                  where l.patient_id = of_patient and l.local_date between first and last and l.completion > 0) e
            group by e.item_id, e.day
        ), item_day as materialized (
            select item_id, day, a.week, a.times_per_day, a.choose, a.fixed, a.held, a.offer, a.kept,
                   w.nths, w.qs, w.lighter, w.exercise_slug
            from asked a
            full join worked w using (item_id, day)
        ), times as materialized (
            select d.*,
                   -- n times, if its exercises, each counted n times at most, make n times as many as are asked for
                   coalesce((select max(n) from generate_series(1, d.times_per_day) n
                             where (select count(*) from unnest(d.nths) nth where nth <= n) >= n * d.choose), 0) as own,
                   -- offered, left out by the version, and anything offered was done: nothing is missing; an offer
                   -- names a slot once for each of the exercises it asks for
                   case when d.kept = 0 and not d.held
                             and exists (select 1 from worked w where w.day = d.day and w.item_id = any (d.offer))
                        then least(d.times_per_day,
                                   (cardinality(array_positions(d.offer, d.item_id)) + d.choose - 1) / d.choose)
                        else 0 end as spared
            from item_day d
            where d.week is not null
        ), done as materialized ( -- one row per time, with the mean of its exercises, the fullest first
            select t.item_id, t.day, t.week, t.fixed, t.held, t.lighter, o.q
            from times t
            cross join lateral (
                select avg(r.q) as q
                from (select u.q, row_number() over (order by u.place) as place
                      from unnest(t.nths, t.qs) with ordinality as u (nth, q, place)
                      where u.nth <= t.own) r
                where r.place <= t.own * t.choose
                group by (r.place - 1) / t.choose) o
            where t.own > 0
            union all
            select t.item_id, t.day, t.week, t.fixed, t.held, true, 1
            from times t
            cross join generate_series(t.own + 1, t.spared)
        ), counted as materialized (
            select d.*, row_number() over (partition by d.item_id, d.week order by d.day, d.q desc) as place
            from done d
            where not d.held
        ), elsewhere as materialized (
            select x.item_id, x.week, count(*) as times, max(x.exercise_slug collate "C") as exercise_slug
            from (select d.item_id, d.week, null as exercise_slug from done d where d.held
                  union all
                  select d.item_id, date_trunc('week', d.day)::date, d.exercise_slug
                  from item_day d
                  where d.week is null) x
            group by x.item_id, x.week
        ), plan as materialized (
            select a.item_id, a.week,
                   coalesce(sum(a.times_per_day) filter (where a.fixed and not a.held), 0) as scheduled,
                   (2 * coalesce(sum(a.days_a_week * a.times_per_day) filter (where not a.held), 0) + 7) / 14 as any_day,
                   (array_agg(a.exercise_slug order by a.held, a.day desc))[1] as exercise_slug
            from asked a
            group by a.item_id, a.week
        ), both_sides as materialized (
            select item_id, week, coalesce(p.scheduled, 0) as scheduled,
                   coalesce(p.scheduled + p.any_day, 0) as planned,
                   coalesce(p.exercise_slug, x.exercise_slug) as exercise_slug, coalesce(x.times, 0) as elsewhere
            from plan p
            full join elsewhere x using (item_id, week)
        ), fresh as materialized (
            select s.item_id, s.week, l.domain, s.planned, s.scheduled, s.elsewhere,
                   count(c.place) as done, count(c.place) filter (where c.q >= 0.8) as as_prescribed,
                   coalesce(sum(c.q) filter (where c.place <= s.planned), 0) as dose,
                   count(c.place) filter (where c.fixed) as on_day,
                   count(distinct c.day) filter (where c.lighter) as short_days
            from both_sides s
            join library_v_domain l on l.slug = s.exercise_slug
            left join counted c on c.item_id = s.item_id and c.week = s.week
            group by s.item_id, s.week, l.domain, s.planned, s.scheduled, s.elsewhere
        ), gone as (
            delete from adherence_week w
            where w.patient_id = of_patient and w.week between first and last
              and not exists (select 1 from fresh f where f.item_id = w.item_id and f.week = w.week)
        )
        insert into adherence_week as w (patient_id, item_id, week, axis, domain, planned, done, as_prescribed, dose,
                                         scheduled, on_day, short_days, elsewhere)
        select of_patient, f.item_id, f.week,
               case when f.domain in ('GAIT', 'ENDURANCE') then 'GAIT'
                    when f.domain in ('BALANCE', 'COORDINATION') then 'BALANCE'
                    when f.domain = 'FINE_MOTOR' then 'HAND' else 'OTHER' end,
               f.domain, f.planned, f.done, f.as_prescribed, f.dose, f.scheduled, f.on_day, f.short_days, f.elsewhere
        from fresh f
        on conflict (clinic_id, patient_id, week, item_id) do update
            set axis = excluded.axis, domain = excluded.domain, planned = excluded.planned, done = excluded.done,
                as_prescribed = excluded.as_prescribed, dose = excluded.dose, scheduled = excluded.scheduled,
                on_day = excluded.on_day, short_days = excluded.short_days, elsewhere = excluded.elsewhere
            where (w.axis, w.domain, w.planned, w.done, w.as_prescribed, w.dose, w.scheduled, w.on_day, w.short_days,
                   w.elsewhere)
               is distinct from (excluded.axis, excluded.domain, excluded.planned, excluded.done, excluded.as_prescribed,
                                 excluded.dose, excluded.scheduled, excluded.on_day, excluded.short_days,
                                 excluded.elsewhere);
    end loop;
end
$$;
