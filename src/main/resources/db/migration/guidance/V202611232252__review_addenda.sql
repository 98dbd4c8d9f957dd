-- What was added to a signed review later: itself never changed.
create table steadfast.review_addendum (
    addendum_id uuid primary key,
    clinic_id   uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id  uuid        not null,
    review_id   uuid        not null,
    written_by  uuid        not null references steadfast.person,
    written_at  timestamptz not null,
    note        text        not null check (note = btrim(note) and length(note) between 1 and 2000),
    constraint review_addendum_in_clinic unique (clinic_id, addendum_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, review_id) references steadfast.review (clinic_id, review_id)
);
create index review_addendum_by_review on steadfast.review_addendum (clinic_id, review_id, written_at);
create index review_addendum_by_patient on steadfast.review_addendum (clinic_id, patient_id);
call steadfast.wall('review_addendum');
revoke update, delete on steadfast.review_addendum from steadfast_app;
