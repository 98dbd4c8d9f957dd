create table steadfast.day_session (
    day_session_id uuid primary key,
    clinic_id      uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid        not null,
    local_date     date        not null,
    variant        text        not null default 'FULL' check (variant in ('FULL', 'SHORT', 'HOT')),
    offer          uuid[]      not null,
    fatigue_before int check (fatigue_before between 0 and 10),
    fatigue_after  int check (fatigue_after between 0 and 10),
    declined       text[]      not null default '{}', -- questions the patient would rather not answer
    ready          uuid[]      not null default '{}', -- items whose place was made ready
    seated         uuid[]      not null default '{}', -- items done in the safer version, by the patient's choice
    not_today      text check (not_today in ('NO_TIME', 'TOO_TIRED', 'TOO_HOT', 'PAIN', 'NOT_SAID')),
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
    prescribed     int[]         not null default '{}', -- per set, in repetitions or seconds: the dose of that day
    done           int[]         not null default '{}', -- per set, in the same unit
    completion     numeric(5, 3) not null check (completion between 0 and 5),
    steadiness     text check (steadiness in ('ROCK_STEADY', 'SLIGHT_SWAY', 'CLEAR_WOBBLE', 'HELD_ON', 'NEARLY_FELL', 'FELL')),
    hand_quality   text check (hand_quality in ('SMOOTH', 'FEW_SLIPS', 'MANY_SLIPS', 'COULD_NOT')),
    effort         int check (effort between 0 and 10),
    pain           int check (pain between 0 and 10),
    stop_reason    text check (stop_reason in ('NO_TIME', 'FORGOT', 'FATIGUE', 'PAIN', 'TOO_HARD', 'UNSTEADY', 'HEAT')),
    declined       text[]        not null default '{}', -- questions the patient would rather not answer
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

-- "Something is new or worse": the patient's one answer and what the program did about it.
create table steadfast.symptom_report (
    symptom_report_id uuid primary key,
    clinic_id         uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id        uuid        not null,
    kind              text        not null check (kind in ('OVER_A_DAY', 'SINCE_TODAY', 'HOT_OR_TIRED', 'FEVER', 'NOT_SURE')),
    happened_on       date        not null,
    reported_at       timestamptz not null,
    reported_by       uuid        not null references steadfast.person,
    withdrawn_at      timestamptz,
    reviewed_by       uuid references steadfast.person,
    reviewed_at       timestamptz,
    version           bigint      not null default 0,
    constraint symptom_report_in_clinic unique (clinic_id, symptom_report_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index symptom_report_by_patient on steadfast.symptom_report (clinic_id, patient_id, happened_on);
create index symptom_report_open on steadfast.symptom_report (clinic_id, patient_id) where reviewed_at is null;
create index fall_report_open on steadfast.fall_report (clinic_id, patient_id) where reviewed_at is null;
call steadfast.wall('symptom_report');

-- The newest version whose changes the patient has seen.
create table steadfast.plan_seen (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    plan_id    uuid        not null,
    no         int         not null check (no > 0),
    seen_at    timestamptz not null,
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, plan_id) references steadfast.plan (clinic_id, plan_id)
);
call steadfast.wall('plan_seen');

-- What the screens of other modules may read. Correlated, so that a roster touches the newest log of its own
-- patients only, however many logs there are.
create view steadfast.training_v_last_session with (security_invoker = true) as
select p.clinic_id,
       p.patient_id,
       (select l.local_date from steadfast.exercise_log l
        where l.clinic_id = p.clinic_id and l.patient_id = p.patient_id and not l.superseded and l.completion > 0
        order by l.local_date desc limit 1) as last_date,
       (select l.local_date from steadfast.exercise_log l
        where l.clinic_id = p.clinic_id and l.patient_id = p.patient_id and not l.superseded
        order by l.local_date desc limit 1) as last_entry
from steadfast.patient p;

-- Falls and near-falls that no therapist has reviewed; a withdrawn report stays until then.
create view steadfast.training_v_open_fall with (security_invoker = true) as
select clinic_id, patient_id, fall_report_id, kind, injury, happened_on, reported_at,
       withdrawn_at is not null as withdrawn
from steadfast.fall_report
where reviewed_at is null;

create view steadfast.training_v_open_rest with (security_invoker = true) as
select clinic_id, patient_id, item_id, fall_report_id, safer_slug, since
from steadfast.rest
where released_at is null;

create view steadfast.training_v_symptom_open with (security_invoker = true) as
select clinic_id, patient_id, symptom_report_id, kind, happened_on, reported_at,
       withdrawn_at is not null as withdrawn
from steadfast.symptom_report
where reviewed_at is null;

grant select on steadfast.training_v_last_session, steadfast.training_v_open_fall, steadfast.training_v_open_rest,
    steadfast.training_v_symptom_open to steadfast_app;
