-- Everything a therapist prescribes about an item: distance, intervals, load, days between which it is planned,
-- exercises to choose from, what is made ready, what it is for; the versions for lighter days; strategies to try.

alter table steadfast.version_item
    add column metres       int check (metres between 1 and 5000),
    add column work_seconds int check (work_seconds between 5 and 1800),
    add column load_kg      numeric(5, 1) check (load_kg between 0.1 and 200),
    add column load_text    text check (length(load_text) between 1 and 40),
    add column active_from  date,
    add column active_until date,
    add column choose       int check (choose >= 1),
    add column choices      int check (choices between 2 and 8),
    add column checks       text check (string_to_array(checks, ',') <@ array['WORKTOP_IN_FRONT', 'WALL_CLOSE',
        'CHAIR_BEHIND', 'CHAIR_AGAINST_WALL', 'SEAT_READY', 'MAT_BESIDE', 'SHOES_AND_FLOOR', 'NON_SLIP_BASE',
        'GOOD_LIGHT', 'PHONE', 'SECOND_PERSON']),
    add column aim_kind     text check (aim_kind in ('BLOCK', 'SYMPTOM', 'TOP_PROBLEM', 'GOAL')),
    add column aim_code     text check (aim_code ~ '^[a-z0-9_-]{1,60}$'),
    drop constraint version_item_dose,
    add constraint version_item_dose check (num_nonnulls(metres, work_seconds)
        + (num_nonnulls(repetitions, hold_seconds, minutes) > 0)::int = 1),
    add constraint version_item_load check (load_kg is null or load_text is null),
    add constraint version_item_active check (active_until >= active_from),
    add constraint version_item_slot check ((choose is null) = (choices is null) and choose <= choices),
    add constraint version_item_aim check ((aim_kind is null) = (aim_code is null));

-- The further exercises of a slot; position 0 is the item's own one, in version_item.
create table steadfast.version_option (
    clinic_id       uuid not null default steadfast.current_clinic() references steadfast.clinic,
    plan_version_id uuid not null,
    item_id         uuid not null,
    position        int  not null check (position between 1 and 7),
    exercise_slug   text not null references steadfast.exercise,
    sets            int  not null check (sets between 1 and 10),
    repetitions     int check (repetitions between 1 and 100),
    hold_seconds    int check (hold_seconds between 1 and 600),
    minutes         numeric(5, 1) check (minutes between 0.5 and 60),
    metres          int check (metres between 1 and 5000),
    work_seconds    int check (work_seconds between 5 and 1800),
    rest_seconds    int  not null check (rest_seconds between 0 and 600),
    side            text not null check (side in ('NONE', 'LEFT', 'RIGHT', 'BOTH', 'WEAKER_FIRST')),
    support         text not null check (support in ('BOTH_HANDS', 'ONE_HAND', 'FINGERTIPS', 'HOVER', 'NONE')),
    load_kg         numeric(5, 1) check (load_kg between 0.1 and 200),
    load_text       text check (length(load_text) between 1 and 40),
    effort_low      int check (effort_low between 0 and 10),
    effort_high     int check (effort_high between 0 and 10),
    primary key (clinic_id, plan_version_id, item_id, position),
    constraint version_option_once unique (clinic_id, plan_version_id, item_id, exercise_slug),
    foreign key (clinic_id, plan_version_id, item_id)
        references steadfast.version_item (clinic_id, plan_version_id, item_id) deferrable initially deferred,
    constraint version_option_dose check (num_nonnulls(metres, work_seconds)
        + (num_nonnulls(repetitions, hold_seconds, minutes) > 0)::int = 1),
    constraint version_option_load check (load_kg is null or load_text is null),
    constraint version_option_effort check ((effort_low is null) = (effort_high is null) and effort_low <= effort_high)
);
call steadfast.wall('version_option');

-- What becomes of an item, or of one exercise of its slot, on a day of little energy or a hot day. No exercise: left
-- out. Automatic: made by the program from the full version.
create table steadfast.version_variant (
    clinic_id       uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    plan_version_id uuid    not null,
    item_id         uuid    not null,
    variant         text    not null check (variant in ('SHORT', 'HOT')),
    position        int     not null check (position between 0 and 7),
    automatic       boolean not null,
    exercise_slug   text references steadfast.exercise,
    sets            int check (sets between 1 and 10),
    repetitions     int check (repetitions between 1 and 100),
    hold_seconds    int check (hold_seconds between 1 and 600),
    minutes         numeric(5, 1) check (minutes between 0.5 and 60),
    metres          int check (metres between 1 and 5000),
    work_seconds    int check (work_seconds between 5 and 1800),
    rest_seconds    int check (rest_seconds between 0 and 600),
    side            text check (side in ('NONE', 'LEFT', 'RIGHT', 'BOTH', 'WEAKER_FIRST')),
    support         text check (support in ('BOTH_HANDS', 'ONE_HAND', 'FINGERTIPS', 'HOVER', 'NONE')),
    load_kg         numeric(5, 1) check (load_kg between 0.1 and 200),
    load_text       text check (length(load_text) between 1 and 40),
    effort_low      int check (effort_low between 0 and 10),
    effort_high     int check (effort_high between 0 and 10),
    primary key (clinic_id, plan_version_id, item_id, variant, position),
    foreign key (clinic_id, plan_version_id, item_id)
        references steadfast.version_item (clinic_id, plan_version_id, item_id) deferrable initially deferred,
    constraint version_variant_dose check (case when exercise_slug is null
        then num_nonnulls(sets, repetitions, hold_seconds, minutes, metres, work_seconds, rest_seconds, side, support) = 0
        else num_nonnulls(sets, rest_seconds, side, support) = 4 and num_nonnulls(metres, work_seconds)
            + (num_nonnulls(repetitions, hold_seconds, minutes) > 0)::int = 1 end),
    constraint version_variant_load check (load_kg is null or load_text is null),
    constraint version_variant_effort check ((effort_low is null) = (effort_high is null) and effort_low <= effort_high)
);
call steadfast.wall('version_variant');

-- A strategy or aid to try keeps its identity, and so the patient's answers, when its words change.
create table steadfast.plan_strategy (
    strategy_id uuid not null,
    clinic_id   uuid not null default steadfast.current_clinic() references steadfast.clinic,
    plan_id     uuid not null,
    primary key (clinic_id, strategy_id),
    foreign key (clinic_id, plan_id) references steadfast.plan (clinic_id, plan_id)
);
create index plan_strategy_by_plan on steadfast.plan_strategy (clinic_id, plan_id);
call steadfast.wall('plan_strategy');

create table steadfast.version_strategy (
    clinic_id       uuid not null default steadfast.current_clinic() references steadfast.clinic,
    plan_version_id uuid not null,
    strategy_id     uuid not null,
    position        int  not null check (position between 0 and 11),
    text            text not null check (length(text) between 1 and 200),
    occasion        text check (length(occasion) between 1 and 100),
    primary key (clinic_id, plan_version_id, strategy_id),
    foreign key (clinic_id, plan_version_id) references steadfast.plan_version (clinic_id, plan_version_id),
    foreign key (clinic_id, strategy_id) references steadfast.plan_strategy (clinic_id, strategy_id)
        deferrable initially deferred
);
create index version_strategy_by_strategy on steadfast.version_strategy (clinic_id, strategy_id);
call steadfast.wall('version_strategy');

-- Did it help? The patient's answers, one a day.
create table steadfast.strategy_answer (
    strategy_answer_id uuid primary key,
    clinic_id          uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id         uuid        not null,
    strategy_id        uuid        not null,
    answered_on        date        not null,
    answer             text        not null check (answer in ('YES', 'A_BIT', 'NO')),
    answered_at        timestamptz not null,
    constraint strategy_answer_a_day unique (clinic_id, strategy_id, answered_on),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, strategy_id) references steadfast.plan_strategy (clinic_id, strategy_id)
);
create index strategy_answer_by_patient on steadfast.strategy_answer (clinic_id, patient_id, answered_on);
call steadfast.wall('strategy_answer');
