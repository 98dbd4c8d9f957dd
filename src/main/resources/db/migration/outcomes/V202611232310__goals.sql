-- Goals in the patient's own words. A scale says in words what stands for the attainment -2 to +2, or is empty.
create table steadfast.goal (
    goal_id    uuid   not null,
    clinic_id  uuid   not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid   not null,
    words      text   not null check (words = btrim(words) and length(words) between 1 and 200),
    mode       text   not null check (mode in ('IMPROVE', 'MAINTAIN', 'RELEARN', 'COMPENSATE')),
    set_on     date   not null,
    set_by     uuid   not null references steadfast.person,
    target_on  date,
    state      text   not null default 'OPEN' check (state in ('OPEN', 'REACHED', 'SET_ASIDE')),
    closed_on  date,
    scale      text[] not null default '{}' check (cardinality(scale) in (0, 5) and array_position(scale, '') is null),
    version    bigint not null default 0,
    primary key (clinic_id, goal_id),
    unique (clinic_id, goal_id, patient_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint goal_closed check ((state = 'OPEN') = (closed_on is null) and closed_on >= set_on),
    constraint goal_target check (target_on >= set_on)
);
create index goal_by_patient on steadfast.goal (clinic_id, patient_id);
call steadfast.wall('goal');
revoke delete on steadfast.goal from steadfast_app;

-- How well it goes, 0 to 10, always the patient's own word; one a day.
create table steadfast.goal_rating (
    clinic_id  uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    goal_id    uuid    not null,
    patient_id uuid    not null,
    rated_on   date    not null,
    value      int     not null check (value between 0 and 10),
    by_patient boolean not null,
    primary key (clinic_id, goal_id, rated_on),
    foreign key (clinic_id, goal_id, patient_id) references steadfast.goal (clinic_id, goal_id, patient_id)
);
call steadfast.wall('goal_rating');
revoke delete on steadfast.goal_rating from steadfast_app;

-- Goal attainment: -2 much less than expected, 0 as expected, +2 much more.
create table steadfast.goal_level (
    clinic_id  uuid not null default steadfast.current_clinic() references steadfast.clinic,
    goal_id    uuid not null,
    patient_id uuid not null,
    level_on   date not null,
    level      int  not null check (level between -2 and 2),
    set_by     uuid not null references steadfast.person,
    primary key (clinic_id, goal_id, level_on),
    foreign key (clinic_id, goal_id, patient_id) references steadfast.goal (clinic_id, goal_id, patient_id)
);
call steadfast.wall('goal_level');
revoke delete on steadfast.goal_level from steadfast_app;

-- The open goals: part of this module's API.
create view steadfast.outcomes_v_goal with (security_invoker = true) as
select g.clinic_id, g.patient_id, g.goal_id, g.words, g.mode, g.set_on, g.target_on
from steadfast.goal g where g.state = 'OPEN';
grant select on steadfast.outcomes_v_goal to steadfast_app;
