-- Physiotherapists and occupational therapists review by themselves: each profession has its own next review. Null is
-- a review from before this was kept; it counts for both.
alter table steadfast.review add column profession text check (profession in ('PHYSIOTHERAPIST', 'OCCUPATIONAL_THERAPIST'));

-- When each profession's next review is due, by the same rule as guidance_v_next_review, and what it signed last.
-- "signed" counts what has been signed so far: whoever signs on top of another number has not seen the last one.
create view steadfast.guidance_v_review_due with (security_invoker = true) as
select p.clinic_id, p.patient_id, who.profession, last.signed_on as last_signed_on, last.signed_at as last_signed_at,
       last.signed_by as last_signed_by, last.note as last_note, kept.since as kept_since,
       (select count(*) from steadfast.review r
        where r.clinic_id = p.clinic_id and r.patient_id = p.patient_id
          and coalesce(r.profession, who.profession) = who.profession) as signed,
       case when kept.since is not null and (last.signed_on is null or last.signed_on < kept.since)
           then greatest(last.next_on, kept.since + 12 * 7)
           else coalesce(last.next_on,
                (select min(v.starts_on) + 14 from steadfast.plans_v_in_force v
                 where v.clinic_id = p.clinic_id and v.patient_id = p.patient_id and v.open)) end as next_on
from steadfast.patient p
cross join (values ('PHYSIOTHERAPIST'), ('OCCUPATIONAL_THERAPIST')) as who (profession)
left join steadfast.plans_v_maintained kept on kept.clinic_id = p.clinic_id and kept.patient_id = p.patient_id
left join lateral (select r.signed_on, r.signed_at, r.signed_by, r.note, r.next_on from steadfast.review r
                   where r.clinic_id = p.clinic_id and r.patient_id = p.patient_id
                     and coalesce(r.profession, who.profession) = who.profession
                   order by r.signed_on desc, r.signed_at desc limit 1) last on true;
grant select on steadfast.guidance_v_review_due to steadfast_app;
