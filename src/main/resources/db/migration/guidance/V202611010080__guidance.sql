-- A signed review is never changed.
create table steadfast.review (
    review_id  uuid primary key,
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    signed_by  uuid        not null references steadfast.person,
    signed_at  timestamptz not null,
    signed_on  date        not null,
    note       text        not null check (length(note) <= 2000),
    minutes    int         not null check (minutes between 0 and 240),
    next_on    date        not null,
    constraint review_in_clinic unique (clinic_id, review_id),
    constraint review_next check (next_on > signed_on),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index review_by_patient on steadfast.review (clinic_id, patient_id, signed_on);
call steadfast.wall('review');
revoke update, delete on steadfast.review from steadfast_app;

-- When the next review is due: the date signed last, else two weeks after the open plan began; null without either.
create view steadfast.guidance_v_next_review with (security_invoker = true) as
select p.clinic_id, p.patient_id, last.signed_on as last_signed_on,
       coalesce(last.next_on,
                (select min(v.starts_on) + 14 from steadfast.plans_v_in_force v
                 where v.clinic_id = p.clinic_id and v.patient_id = p.patient_id and v.open)) as next_on
from steadfast.patient p
left join lateral (select r.signed_on, r.next_on from steadfast.review r
                   where r.clinic_id = p.clinic_id and r.patient_id = p.patient_id
                   order by r.signed_on desc, r.signed_at desc limit 1) last on true;
grant select on steadfast.guidance_v_next_review to steadfast_app;
