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
