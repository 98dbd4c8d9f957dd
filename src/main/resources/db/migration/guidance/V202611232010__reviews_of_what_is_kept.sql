-- When the next review is due: the date signed last, else two weeks after the open plan began; null without either.
-- A plan whose aim is reached and kept is looked at 12 weeks after that, unless a review since then says otherwise.
create or replace view steadfast.guidance_v_next_review with (security_invoker = true) as
select p.clinic_id, p.patient_id, last.signed_on as last_signed_on,
       case when kept.since is not null and (last.signed_on is null or last.signed_on < kept.since)
           then greatest(last.next_on, kept.since + 12 * 7)
           else coalesce(last.next_on,
                (select min(v.starts_on) + 14 from steadfast.plans_v_in_force v
                 where v.clinic_id = p.clinic_id and v.patient_id = p.patient_id and v.open)) end as next_on
from steadfast.patient p
left join steadfast.plans_v_maintained kept on kept.clinic_id = p.clinic_id and kept.patient_id = p.patient_id
left join lateral (select r.signed_on, r.next_on from steadfast.review r
                   where r.clinic_id = p.clinic_id and r.patient_id = p.patient_id
                   order by r.signed_on desc, r.signed_at desc limit 1) last on true;
