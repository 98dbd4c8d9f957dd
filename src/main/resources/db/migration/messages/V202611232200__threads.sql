-- One thread per patient, between the patient and the care team. What was written is never changed.
create table steadfast.message (
    clinic_id    uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    message_id   uuid        not null,
    patient_id   uuid        not null,
    author_id    uuid        not null references steadfast.person,
    from_patient boolean     not null,
    written_at   timestamptz not null,
    body         text        not null check (body = btrim(body) and length(body) between 1 and 2000),
    about        text,
    primary key (clinic_id, message_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index message_by_patient on steadfast.message (clinic_id, patient_id, written_at);
call steadfast.names_exercise('message', 'about');
call steadfast.wall('message');
revoke update, delete on steadfast.message from steadfast_app;

-- Up to when somebody has read a thread.
create table steadfast.message_seen (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    person_id  uuid        not null references steadfast.person,
    seen_until timestamptz not null,
    primary key (clinic_id, patient_id, person_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('message_seen');

-- What a patient wrote and nobody of the clinic has answered yet; whoever has seen it is in the other view.
create view steadfast.messages_v_unanswered with (security_invoker = true) as
select m.clinic_id, m.patient_id, m.message_id, m.written_at
from steadfast.message m
where m.from_patient
  and not exists (select 1 from steadfast.message a
                  where a.clinic_id = m.clinic_id and a.patient_id = m.patient_id and not a.from_patient
                    and a.written_at > m.written_at);
grant select on steadfast.messages_v_unanswered to steadfast_app;

create view steadfast.messages_v_seen with (security_invoker = true) as
select s.clinic_id, s.patient_id, s.person_id, s.seen_until from steadfast.message_seen s;
grant select on steadfast.messages_v_seen to steadfast_app;
