-- What somebody said about medication, dated, to stand beside the measures. Free words and nothing more: the program
-- reads nothing out of them. A note is never edited: it is taken back and written again.
create table steadfast.medication_note (
    medication_note_id uuid primary key,
    clinic_id          uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id         uuid        not null,
    noted_on           date        not null check (noted_on >= date '1900-01-01'),
    words              text        not null check (words = btrim(words) and length(words) between 1 and 500),
    written_by         uuid        not null references steadfast.person,
    written_at         timestamptz not null,
    withdrawn_at       timestamptz,
    constraint medication_note_in_clinic unique (clinic_id, medication_note_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index medication_note_by_patient on steadfast.medication_note (clinic_id, patient_id, noted_on);
call steadfast.wall('medication_note');
revoke delete on steadfast.medication_note from steadfast_app;

-- What holds now: part of this module's API.
create view steadfast.outcomes_v_medication with (security_invoker = true) as
select m.clinic_id, m.patient_id, m.medication_note_id, m.noted_on, m.words, person.display_name as written_by, m.written_at
from steadfast.medication_note m
join steadfast.person on person.person_id = m.written_by
where m.withdrawn_at is null;
grant select on steadfast.outcomes_v_medication to steadfast_app;
