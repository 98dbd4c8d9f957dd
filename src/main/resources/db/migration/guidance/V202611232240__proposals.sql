-- What the rules of guidance propose. Nothing in it changes a plan: a therapist accepts, changes or dismisses. A row
-- that nobody has decided goes when its entries no longer say so; one that was decided stays, and its fingerprint keeps
-- the same entries from being proposed again.
create table steadfast.proposal (
    proposal_id     uuid primary key,
    clinic_id       uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id      uuid        not null,
    plan_id         uuid        not null,
    version_no      int         not null check (version_no > 0), -- in force when it was made
    item_id         uuid,
    exercise_slug   text references steadfast.exercise,
    rule            text        not null check (rule in ('R0', 'R1', 'R2', 'R4', 'R5', 'V1', 'V2', 'H1', 'F1')),
    suggestion      text        not null check (suggestion in ('LOCK', 'REGRESS', 'ADD_SUPPORT', 'PROGRESS', 'VARIETY',
                                                               'SHORTER_PLAN', 'HEAT_ADVICE', 'SHORTER_SESSION')),
    entries         uuid[]      not null, -- logs, or sessions where it speaks of tiredness, oldest first
    days            date[]      not null, -- the day of each
    fingerprint     uuid        not null, -- of rule, item and entries
    hold            text check (hold in ('FALL', 'NEAR_FALL', 'PAUSE', 'POSSIBLE_RELAPSE', 'CHANGED', 'OTHER_STEP_UP')),
    held_until      date,
    made_at         timestamptz not null,
    state           text        not null check (state in ('OPEN', 'ACCEPTED', 'CHANGED', 'DISMISSED')),
    decided_by      uuid references steadfast.person,
    decided_at      timestamptz,
    decided_version int check (decided_version > 0), -- the version of the plan that came of it
    words           text check (length(words) between 1 and 300),
    version         bigint      not null default 0,
    constraint proposal_in_clinic unique (clinic_id, proposal_id),
    constraint proposal_once unique (clinic_id, patient_id, fingerprint),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, plan_id) references steadfast.plan (clinic_id, plan_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id),
    constraint proposal_of_an_item check ((item_id is null) = (rule in ('V2', 'H1', 'F1'))
        and (item_id is null) = (exercise_slug is null)),
    constraint proposal_entries check (cardinality(entries) = cardinality(days) and cardinality(entries) > 0),
    constraint proposal_hold check (hold is not null or held_until is null),
    constraint proposal_decided check ((state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null)
        and (state <> 'OPEN' or words is null and decided_version is null))
);
create unique index proposal_open on steadfast.proposal (clinic_id, patient_id, rule, item_id) nulls not distinct
    where state = 'OPEN';
create index proposal_by_patient on steadfast.proposal (clinic_id, patient_id, made_at);
call steadfast.wall('proposal');
call steadfast.names_exercise('proposal', 'exercise_slug');

-- Proposals with what the patient entered: one object for each entry, oldest first.
create view steadfast.guidance_v_proposal with (security_invoker = true) as
select p.clinic_id, p.patient_id, p.proposal_id, p.item_id, p.exercise_slug, p.rule, p.suggestion, p.hold, p.held_until,
       p.made_at, p.state, p.version,
       (select jsonb_agg(jsonb_build_object('id', e.id, 'day', e.day, 'effort', l.effort, 'steadiness', l.steadiness,
               'hand', l.hand_quality, 'pain', l.pain, 'stopped', l.stop_reason, 'completion', l.completion,
               'before', s.fatigue_before, 'after', s.fatigue_after) order by e.place)
        from unnest(p.entries, p.days) with ordinality as e (id, day, place)
        left join steadfast.training_v_log l on l.clinic_id = p.clinic_id and l.log_id = e.id
        left join steadfast.training_v_session s on s.clinic_id = p.clinic_id and s.day_session_id = e.id) as entries
from steadfast.proposal p;

-- How many open proposals a patient has, by what they ask for; those that have to wait are none.
create view steadfast.guidance_v_open with (security_invoker = true) as
select p.clinic_id, p.patient_id,
       count(*) filter (where p.suggestion in ('LOCK', 'REGRESS', 'ADD_SUPPORT')) as too_hard,
       count(*) filter (where p.suggestion = 'PROGRESS' and p.hold is null) as ready
from steadfast.proposal p
where p.state = 'OPEN'
group by p.clinic_id, p.patient_id;
grant select on steadfast.guidance_v_proposal, steadfast.guidance_v_open to steadfast_app;

-- Numbers of the rules that a clinic has set for itself: only ever added to, the newest of each code holds.
create table steadfast.clinic_threshold (
    clinic_threshold_id uuid primary key,
    clinic_id           uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    code                text        not null check (code ~ '^[A-Z_]{3,40}$'),
    was                 int         not null,
    value               int         not null check (value <> was),
    set_by              uuid        not null references steadfast.person,
    set_at              timestamptz not null,
    constraint clinic_threshold_in_clinic unique (clinic_id, clinic_threshold_id)
);
create index clinic_threshold_by_code on steadfast.clinic_threshold (clinic_id, code, set_at);
call steadfast.wall('clinic_threshold');
revoke update, delete on steadfast.clinic_threshold from steadfast_app;

create view steadfast.guidance_v_threshold with (security_invoker = true) as
select distinct on (t.clinic_id, t.code) t.clinic_id, t.code, t.value, t.set_at
from steadfast.clinic_threshold t
order by t.clinic_id, t.code, t.set_at desc, t.clinic_threshold_id desc;
grant select on steadfast.guidance_v_threshold to steadfast_app;
