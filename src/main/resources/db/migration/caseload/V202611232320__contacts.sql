-- Every visit, call and video with a patient. Only ever added to: a correction is a row of its own that takes the place
-- of the one it names.
create table steadfast.contact (
    contact_id uuid primary key,
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    kind       text        not null check (kind in ('VISIT', 'CALL', 'VIDEO')),
    held_on    date        not null check (held_on >= date '1900-01-01'),
    minutes    int         not null check (minutes between 0 and 240),
    answered   boolean     not null,
    next_on    date,
    note       text check (note = btrim(note) and length(note) between 1 and 2000),
    written_by uuid        not null references steadfast.person,
    written_at timestamptz not null,
    corrects   uuid,
    first_id   uuid        not null, -- of the contact that was noted first, its own where nothing was corrected
    constraint contact_in_clinic unique (clinic_id, contact_id),
    constraint contact_of_patient unique (clinic_id, patient_id, contact_id),
    constraint contact_corrected_once unique (clinic_id, corrects),
    constraint contact_first check ((corrects is null) = (first_id = contact_id)),
    constraint contact_next check (next_on > held_on),
    constraint contact_in_vain check (answered or kind <> 'VISIT' and next_on is not null),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, patient_id, corrects) references steadfast.contact (clinic_id, patient_id, contact_id)
);
create index contact_by_patient on steadfast.contact (clinic_id, patient_id, held_on);
call steadfast.wall('contact');
revoke update, delete on steadfast.contact from steadfast_app;

-- Contacts as they stand now; what was corrected is history.
create view steadfast.caseload_v_contact with (security_invoker = true) as
select c.clinic_id, c.patient_id, c.contact_id, c.kind, c.held_on, c.minutes, c.answered, c.next_on, c.note, c.written_by,
       c.written_at, c.corrects, c.first_id
from steadfast.contact c
where not exists (select 1 from steadfast.contact later
                  where later.clinic_id = c.clinic_id and later.corrects = c.contact_id);
grant select on steadfast.caseload_v_contact to steadfast_app;
