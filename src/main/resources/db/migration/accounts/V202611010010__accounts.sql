-- Clinics, people and what a person is in a clinic. These tables lie outside the walls: they are read before a
-- clinic is known (sign-in). They hold no clinical content.
create table steadfast.clinic (
    clinic_id  uuid primary key,
    name       text        not null check (length(name) between 1 and 120),
    zone_id    text        not null,
    language   text        not null default 'en' check (language in ('en', 'de')),
    phone      text check (length(phone) <= 40),
    hours      text check (length(hours) <= 120),
    demo       boolean     not null default false,
    created_at timestamptz not null
);

create table steadfast.person (
    person_id    uuid primary key,
    email        text        not null check (email = lower(email) and length(email) between 3 and 254),
    display_name text        not null check (length(display_name) between 1 and 120),
    language     text        not null default 'en' check (language in ('en', 'de')),
    created_at   timestamptz not null,
    version      bigint      not null default 0,
    constraint person_email_unique unique (email)
);

create table steadfast.credential (
    person_id     uuid primary key references steadfast.person,
    password_hash text        not null,
    changed_at    timestamptz not null
);

create table steadfast.membership (
    membership_id  uuid primary key,
    clinic_id      uuid        not null references steadfast.clinic,
    person_id      uuid        not null references steadfast.person,
    role           text        not null check (role in ('THERAPIST', 'PATIENT', 'ADMIN')),
    profession     text check (profession in ('PHYSIOTHERAPIST', 'OCCUPATIONAL_THERAPIST')),
    patient_id     uuid,
    state          text        not null check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    security_stamp uuid        not null,
    invited_at     timestamptz,
    activated_at   timestamptz,
    last_seen_at   timestamptz,
    version        bigint      not null default 0,
    constraint membership_once unique (clinic_id, person_id, role),
    constraint membership_of_patient unique (clinic_id, patient_id),
    constraint membership_patient_has_record check ((role = 'PATIENT') = (patient_id is not null)),
    constraint membership_therapist_has_profession check ((role = 'THERAPIST') = (profession is not null))
);
create index membership_by_person on steadfast.membership (person_id);

-- Links for an invitation or a new password: only the hash is kept, the link itself travels by mail alone.
create table steadfast.account_token (
    token_hash    bytea primary key,
    clinic_id     uuid        not null references steadfast.clinic,
    membership_id uuid        not null references steadfast.membership,
    purpose       text        not null check (purpose in ('INVITATION', 'PASSWORD')),
    issued_at     timestamptz not null,
    expires_at    timestamptz not null check (expires_at > issued_at),
    used_at       timestamptz,
    tries         int         not null default 0 check (tries between 0 and 5)
);
create index account_token_by_membership on steadfast.account_token (membership_id);

-- Back-off on guessing, per account (hashed) and per address; unknown accounts are counted like known ones.
create table steadfast.sign_in_guess (
    key_hash      bytea primary key,
    failures      int         not null check (failures >= 0),
    last_failed   timestamptz not null,
    blocked_until timestamptz
);

create table steadfast.sign_in_event (
    sign_in_event_id uuid primary key,
    at               timestamptz not null,
    person_id        uuid,
    clinic_id        uuid,
    kind             text        not null check (kind in ('SIGNED_IN', 'REFUSED', 'DELAYED', 'SIGNED_OUT')),
    address          text        not null check (length(address) <= 64)
);
create index sign_in_event_by_person on steadfast.sign_in_event (person_id, at);

grant select, insert, update on steadfast.clinic, steadfast.person, steadfast.credential, steadfast.membership to steadfast_app;
grant select, insert, update, delete on steadfast.account_token, steadfast.sign_in_guess to steadfast_app;
grant select, insert on steadfast.sign_in_event to steadfast_app;

-- Opens the walls for one transaction and answers, in the same statement, the security stamp of the membership that
-- asks (null when it is not active any more, or when nobody is signed in).
create function steadfast.enter_clinic(clinic uuid, member uuid) returns uuid
    language sql volatile
    return (select m.security_stamp
            from (select set_config('steadfast.clinic', coalesce(clinic::text, ''), true)) as entered
            left join steadfast.membership m on m.membership_id = member and m.state = 'ACTIVE');
