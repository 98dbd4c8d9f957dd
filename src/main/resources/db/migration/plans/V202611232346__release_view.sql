-- The newest release of each exercise and the first day on which it no longer holds (null: no such day is known): the
-- first day of a relapse since it was seen done, or the fourteenth of a rest. Pauses that overlap or follow each other are
-- one rest. Ask for one day with "void_from is null or void_from > day".
create view steadfast.plans_v_release with (security_invoker = true) as
select r.clinic_id, r.patient_id, r.exercise_slug, r.seen_done_on,
       least((select min(p.from_on) from steadfast.plans_v_pause p
              where p.clinic_id = r.clinic_id and p.patient_id = r.patient_id
                and p.kind = 'RELAPSE' and p.from_on > r.seen_done_on),
             (select min(lower(rest.days)) + 13
              from (select unnest(range_agg(daterange(greatest(p.from_on, r.seen_done_on + 1), p.until_on, '[]'))) as days
                    from steadfast.plans_v_pause p
                    where p.clinic_id = r.clinic_id and p.patient_id = r.patient_id
                      and (p.until_on is null or p.until_on > r.seen_done_on)) rest
              where upper_inf(rest.days) or upper(rest.days) - lower(rest.days) >= 14)) as void_from
from (select clinic_id, patient_id, exercise_slug, max(seen_done_on) as seen_done_on
      from steadfast.release group by clinic_id, patient_id, exercise_slug) r;

grant select on steadfast.plans_v_release to steadfast_app;
