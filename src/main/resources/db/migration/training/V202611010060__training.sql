create table steadfast.day_session (
    day_session_id uuid primary key,
    clinic_id      uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid        not null,
    local_date     date        not null,
    variant        text        not null default 'FULL' check (variant in ('FULL', 'SHORT', 'HOT')),
    offer          uuid[]      not null,
    fatigue_before int check (fatigue_before between 0 and 10),
    fatigue_after  int check (fatigue_after between 0 and 10),
    started_at     timestamptz not null,
    finished_at    timestamptz,
    version        bigint      not null default 0,
    constraint day_session_in_clinic unique (clinic_id, day_session_id),
    constraint day_session_per_day unique (clinic_id, patient_id, local_date),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('day_session');

-- One exercise done, partly done or skipped. log_id is made by the client: the same log twice is one row.
-- A correction is a new row that supersedes the old one; nothing is overwritten.
create table steadfast.exercise_log (
    log_id         uuid primary key,
    clinic_id      uuid          not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid          not null,
    item_id        uuid          not null,
    version_no     int           not null check (version_no > 0),
    exercise_slug  text          not null references steadfast.exercise,
    variant        text          not null default 'FULL' check (variant in ('FULL', 'SHORT', 'HOT')),
    local_date     date          not null,
    performed_at   timestamptz   not null,
    zone_id        text          not null,
    logged_at      timestamptz   not null,
    logged_by      uuid          not null references steadfast.person,
    source         text          not null default 'APP' check (source in ('APP', 'PAPER', 'DAY_ANSWER', 'THERAPIST')),
    outcome        text          not null check (outcome in ('DONE', 'PARTLY', 'SKIPPED')),
    completion     numeric(5, 3) not null check (completion between 0 and 5),
    steadiness     text check (steadiness in ('ROCK_STEADY', 'SLIGHT_SWAY', 'CLEAR_WOBBLE', 'HELD_ON', 'NEARLY_FELL', 'FELL')),
    hand_quality   text check (hand_quality in ('SMOOTH', 'FEW_SLIPS', 'MANY_SLIPS', 'COULD_NOT')),
    effort         int check (effort between 0 and 10),
    pain           int check (pain between 0 and 10),
    stop_reason    text check (stop_reason in ('NO_TIME', 'FORGOT', 'FATIGUE', 'PAIN', 'TOO_HARD', 'UNSTEADY', 'HEAT')),
    supersedes     uuid,
    superseded     boolean       not null default false,
    constraint exercise_log_in_clinic unique (clinic_id, log_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id),
    foreign key (clinic_id, supersedes) references steadfast.exercise_log (clinic_id, log_id),
    constraint exercise_log_outcome check ((outcome = 'SKIPPED') = (completion = 0))
);
create index exercise_log_by_patient on steadfast.exercise_log (clinic_id, patient_id, local_date);
create index exercise_log_by_item on steadfast.exercise_log (clinic_id, item_id, local_date);
call steadfast.wall('exercise_log');

create table steadfast.fall_report (
    fall_report_id uuid primary key,
    clinic_id      uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid        not null,
    kind           text        not null check (kind in ('FALL', 'NEAR_FALL')),
    injury         text        not null check (injury in ('NONE', 'A_LITTLE', 'NEEDS_HELP', 'NOT_SAID')),
    happened_on    date        not null,
    item_id        uuid,
    note           text check (length(note) <= 500),
    reported_at    timestamptz not null,
    reported_by    uuid        not null references steadfast.person,
    withdrawn_at   timestamptz,
    reviewed_by    uuid references steadfast.person,
    reviewed_at    timestamptz,
    version        bigint      not null default 0,
    constraint fall_report_in_clinic unique (clinic_id, fall_report_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id)
);
create index fall_report_by_patient on steadfast.fall_report (clinic_id, patient_id, happened_on);
call steadfast.wall('fall_report');

-- What rests after a report, until a therapist has looked. It belongs to the item and survives re-publishing.
create table steadfast.rest (
    rest_id        uuid primary key,
    clinic_id      uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid        not null,
    item_id        uuid        not null,
    fall_report_id uuid        not null,
    safer_slug     text references steadfast.exercise,
    since          timestamptz not null,
    released_by    uuid references steadfast.person,
    released_at    timestamptz,
    version        bigint      not null default 0,
    constraint rest_in_clinic unique (clinic_id, rest_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id),
    foreign key (clinic_id, fall_report_id) references steadfast.fall_report (clinic_id, fall_report_id)
);
create unique index rest_once_per_item on steadfast.rest (clinic_id, item_id, fall_report_id);
create index rest_open on steadfast.rest (clinic_id, patient_id) where released_at is null;
call steadfast.wall('rest');
