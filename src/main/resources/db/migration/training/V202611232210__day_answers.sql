-- What somebody says of a whole day in one word, from memory or from a paper sheet. It counts for no single exercise.
create table steadfast.day_answer (
    clinic_id   uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id  uuid        not null,
    local_date  date        not null,
    source      text        not null check (source in ('DAY_ANSWER', 'PAPER')),
    effort      text check (effort in ('TOO_EASY', 'JUST_RIGHT', 'TOO_HARD')),
    steadiness  text check (steadiness in ('STEADY', 'WOBBLED', 'HELD_ON')),
    answered_at timestamptz not null,
    answered_by uuid        not null references steadfast.person,
    primary key (clinic_id, patient_id, local_date),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('day_answer');

create view steadfast.training_v_day_answer with (security_invoker = true) as
select a.clinic_id, a.patient_id, a.local_date, a.source, a.effort, a.steadiness from steadfast.day_answer a;
grant select on steadfast.training_v_day_answer to steadfast_app;
