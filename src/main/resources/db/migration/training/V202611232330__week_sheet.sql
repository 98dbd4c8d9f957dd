-- A week that a therapist keyed for a patient: from the paper sheet, as told, or as seen. One row per saving: the id is
-- made by the client, so the same saving twice is one; the number goes up by one, so of two at once the second is told.
create table steadfast.week_sheet (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    sheet_id   uuid        not null,
    patient_id uuid        not null,
    week       date        not null check (extract(isodow from week) = 1),
    no         int         not null check (no > 0),
    origin     text        not null check (origin in ('PAPER', 'TOLD', 'SEEN')),
    reason     text check (length(reason) between 3 and 300), -- why a week is changed that is no longer open
    saved_at   timestamptz not null,
    saved_by   uuid        not null references steadfast.person,
    primary key (clinic_id, sheet_id),
    constraint week_sheet_no unique (clinic_id, patient_id, week, no),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('week_sheet');

-- What one therapist has keyed and not saved yet.
create table steadfast.week_sheet_draft (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    week       date        not null check (extract(isodow from week) = 1),
    author_id  uuid        not null references steadfast.person,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    primary key (clinic_id, patient_id, week, author_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('week_sheet_draft');

-- A log keyed by mistake is history without another one in its place.
alter table steadfast.exercise_log
    add column taken_back_at timestamptz,
    add column taken_back_by uuid references steadfast.person,
    add constraint exercise_log_taken_back check ((taken_back_at is null) = (taken_back_by is null)
        and (taken_back_at is null or superseded));

alter table steadfast.day_answer drop constraint day_answer_source_check;
alter table steadfast.day_answer add constraint day_answer_source_check
    check (source in ('DAY_ANSWER', 'PAPER', 'THERAPIST'));
