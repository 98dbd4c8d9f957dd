create table steadfast.plan (
    plan_id    uuid primary key,
    clinic_id  uuid   not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid   not null,
    state      text   not null check (state in ('OPEN', 'ENDED')),
    opened_on  date   not null,
    ended_on   date,
    version    bigint not null default 0,
    constraint plan_in_clinic unique (clinic_id, plan_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    -- ended_on is the last day in force; the day before opened_on means that it never came into force.
    constraint plan_end check ((state = 'ENDED') = (ended_on is not null)
        and (ended_on is null or ended_on >= opened_on - 1))
);
-- Two plans in force at once for one patient are impossible.
create unique index plan_one_open on steadfast.plan (clinic_id, patient_id) where state = 'OPEN';
create index plan_by_patient on steadfast.plan (clinic_id, patient_id);
call steadfast.wall('plan');

-- An item keeps its identity, and so its history, when its dose or its rung changes.
create table steadfast.plan_item (
    item_id   uuid primary key,
    clinic_id uuid not null default steadfast.current_clinic() references steadfast.clinic,
    plan_id   uuid not null,
    axis      text not null check (axis in ('GAIT', 'BALANCE', 'HAND', 'OTHER')),
    owner_id  uuid not null references steadfast.person,
    purpose   text not null check (purpose in ('TREAT', 'PREVENT')),
    constraint plan_item_in_clinic unique (clinic_id, item_id),
    foreign key (clinic_id, plan_id) references steadfast.plan (clinic_id, plan_id)
);
create index plan_item_by_plan on steadfast.plan_item (clinic_id, plan_id);
call steadfast.wall('plan_item');

create table steadfast.plan_version (
    plan_version_id uuid primary key,
    clinic_id       uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    plan_id         uuid        not null,
    no              int         not null check (no > 0),
    starts_on       date        not null,
    reason          text        not null check (length(reason) between 1 and 300),
    published_by    uuid        not null references steadfast.person,
    published_at    timestamptz not null,
    constraint plan_version_in_clinic unique (clinic_id, plan_version_id),
    constraint plan_version_no unique (clinic_id, plan_id, no),
    foreign key (clinic_id, plan_id) references steadfast.plan (clinic_id, plan_id)
);
create index plan_version_by_plan on steadfast.plan_version (clinic_id, plan_id, starts_on);
call steadfast.wall('plan_version');

create table steadfast.version_item (
    clinic_id       uuid not null default steadfast.current_clinic() references steadfast.clinic,
    plan_version_id uuid not null,
    item_id         uuid not null,
    position        int  not null check (position between 0 and 50),
    exercise_slug   text not null references steadfast.exercise,
    sets            int  not null check (sets between 1 and 10),
    repetitions     int check (repetitions between 1 and 100),
    hold_seconds    int check (hold_seconds between 1 and 600),
    minutes         numeric(5, 1) check (minutes between 0.5 and 60),
    rest_seconds    int  not null check (rest_seconds between 0 and 600),
    side            text not null check (side in ('NONE', 'LEFT', 'RIGHT', 'BOTH', 'WEAKER_FIRST')),
    support         text not null check (support in ('BOTH_HANDS', 'ONE_HAND', 'FINGERTIPS', 'HOVER', 'NONE')),
    effort_low      int check (effort_low between 0 and 10),
    effort_high     int check (effort_high between 0 and 10),
    schedule        text not null check (schedule in ('TIMES_A_WEEK', 'WEEKDAYS', 'DAILY')),
    times_per_week  int check (times_per_week between 1 and 7),
    weekdays        int check (weekdays between 1 and 127),
    times_per_day   int  not null default 1 check (times_per_day between 1 and 6),
    note            text check (length(note) <= 300),
    -- Why it is prescribed although an aid or a condition in the profile excludes it.
    exclusion_reason text check (length(exclusion_reason) between 3 and 300),
    primary key (clinic_id, plan_version_id, item_id),
    foreign key (clinic_id, plan_version_id) references steadfast.plan_version (clinic_id, plan_version_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id),
    constraint version_item_dose check (repetitions is not null or hold_seconds is not null or minutes is not null),
    constraint version_item_effort check ((effort_low is null) = (effort_high is null) and effort_low <= effort_high),
    constraint version_item_schedule check ((schedule = 'TIMES_A_WEEK') = (times_per_week is not null)
        and (schedule = 'WEEKDAYS') = (weekdays is not null))
);
create index version_item_by_item on steadfast.version_item (clinic_id, item_id);
call steadfast.wall('version_item');

-- One autosaved draft per plan and author; base_no is the version it was started from (0: none yet).
create table steadfast.draft (
    draft_id   uuid primary key,
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    author_id  uuid        not null references steadfast.person,
    base_no    int         not null check (base_no >= 0),
    content    jsonb       not null,
    saved_at   timestamptz not null,
    version    bigint      not null default 0,
    constraint draft_per_author unique (clinic_id, patient_id, author_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('draft');

-- Days on which the whole plan rests; both ends included, open while until_on is null. A pause lifted on the day it
-- began ends the day before: it covers no day.
create table steadfast.pause (
    pause_id   uuid primary key,
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    kind       text        not null check (kind in ('RELAPSE_SUSPECTED', 'RELAPSE', 'ILLNESS', 'AWAY', 'HOLIDAY',
                                                    'SURGERY', 'HEAT', 'THERAPIST_HOLD')),
    from_on    date        not null,
    until_on   date,
    begun_by   uuid        not null references steadfast.person,
    begun_at   timestamptz not null,
    ended_by   uuid references steadfast.person,
    version    bigint      not null default 0,
    constraint pause_in_clinic unique (clinic_id, pause_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint pause_order check (until_on is null or until_on >= from_on - 1)
);
create unique index pause_one_open on steadfast.pause (clinic_id, patient_id, kind) where until_on is null;
create index pause_by_patient on steadfast.pause (clinic_id, patient_id, from_on);
call steadfast.wall('pause');

-- A therapist has seen the patient do an exercise of high fall risk. Void after a relapse or a long hold (decided by
-- the program, because it depends on the pauses since).
create table steadfast.release (
    release_id    uuid primary key,
    clinic_id     uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id    uuid        not null,
    exercise_slug text        not null references steadfast.exercise,
    seen_done_on  date        not null,
    released_by   uuid        not null references steadfast.person,
    released_at   timestamptz not null,
    constraint release_in_clinic unique (clinic_id, release_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index release_by_patient on steadfast.release (clinic_id, patient_id, exercise_slug, seen_done_on);
call steadfast.wall('release');

-- What the screens of other modules may read.

-- Every version that was or will be in force, with its first and last day (null: no end known). Ask for one day with
-- "starts_on <= day and (until_on is null or until_on >= day)": at most one row per patient. A version replaced before
-- its first day never came into force and is left out. Correlated, so that a roster reads its own patients only.
create view steadfast.plans_v_in_force with (security_invoker = true) as
select v.clinic_id, p.patient_id, v.plan_id, v.plan_version_id, v.no as version_no, v.starts_on,
       least(next.starts_on - 1, p.ended_on) as until_on, v.published_at, p.state = 'OPEN' as open
from steadfast.plan_version v
join steadfast.plan p on p.clinic_id = v.clinic_id and p.plan_id = v.plan_id
left join lateral (select min(n.starts_on) as starts_on from steadfast.plan_version n
                   where n.clinic_id = v.clinic_id and n.plan_id = v.plan_id and n.no > v.no) next on true
where (next.starts_on is null or next.starts_on > v.starts_on)
  and (p.ended_on is null or p.ended_on >= v.starts_on);

-- Every pause that covers at least one day, both days included; null: not lifted yet.
create view steadfast.plans_v_pause with (security_invoker = true) as
select clinic_id, patient_id, pause_id, kind, from_on, until_on
from steadfast.pause
where until_on is null or until_on >= from_on;

grant select on steadfast.plans_v_in_force, steadfast.plans_v_pause to steadfast_app;
