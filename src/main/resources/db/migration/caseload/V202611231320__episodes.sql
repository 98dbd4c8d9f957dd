-- Treatments that have ended, one row each: all history is kept, whether or not the patient comes back.
create table steadfast.episode (
    episode_id   uuid primary key,
    clinic_id    uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id   uuid        not null,
    started_on   date        not null,
    ended_on     date        not null check (ended_on >= started_on),
    reason       text        not null check (reason in ('GOAL_REACHED', 'OWN_WISH', 'MOVED', 'OTHER_CARE', 'REFERRAL_ENDED',
        'NOT_REACHED', 'OTHER')),
    note         text check (length(note) between 1 and 500),
    access_until date        not null check (access_until between ended_on and ended_on + 731),
    ended_by     uuid        not null references steadfast.person,
    ended_at     timestamptz not null,
    reopened_on  date,
    reopened_by  uuid references steadfast.person,
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint episode_reopened check ((reopened_on is null) = (reopened_by is null) and reopened_on >= ended_on)
);
create unique index episode_last on steadfast.episode (clinic_id, patient_id) where reopened_on is null;
call steadfast.wall('episode');
