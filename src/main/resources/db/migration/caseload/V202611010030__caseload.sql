create table steadfast.patient (
    patient_id        uuid primary key,
    clinic_id         uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    record_number     text    not null check (record_number ~ '^[0-9]{2}-[0-9]{4}$'),
    given_name        text    not null check (length(given_name) between 1 and 80),
    family_name       text    not null check (length(family_name) between 1 and 80),
    birth_date        date    not null check (birth_date >= date '1900-01-01'),
    language          text    not null check (language in ('en', 'de')),
    zone_id           text    not null,
    email             text check (length(email) <= 254),
    phone             text check (length(phone) <= 40),
    ms_course         text    not null default 'UNKNOWN' check (ms_course in ('CIS', 'RRMS', 'SPMS', 'PPMS', 'UNKNOWN')),
    edss              numeric(3, 1) check (edss = 0 or (edss between 1 and 10 and edss * 2 = trunc(edss * 2))),
    weaker_side       text check (weaker_side in ('LEFT', 'RIGHT', 'BOTH', 'NONE')),
    falls_last_year   text    not null check (falls_last_year in ('NONE', 'ONE', 'TWO', 'THREE_OR_MORE', 'NOT_KNOWN')),
    trains_alone      boolean not null,
    heat_sensitive    boolean not null default false,
    aids              text[]  not null default '{}',
    contraindications text[]  not null default '{}',
    problem           text    not null check (length(problem) between 1 and 500),
    daily_minutes     int     not null check (daily_minutes between 5 and 120),
    strength          text    not null check (strength in ('NONE', 'MILD', 'MODERATE', 'SEVERE')),
    stiffness         text    not null check (stiffness in ('NONE', 'MILD', 'MODERATE', 'SEVERE')),
    balance           text    not null check (balance in ('NONE', 'MILD', 'MODERATE', 'SEVERE')),
    coordination      text    not null check (coordination in ('NONE', 'MILD', 'MODERATE', 'SEVERE')),
    state             text    not null check (state in ('ACTIVE', 'DISCHARGED')),
    admitted_on       date    not null,
    discharged_on     date,
    version           bigint  not null default 0,
    constraint patient_in_clinic unique (clinic_id, patient_id),
    constraint patient_record_number unique (clinic_id, record_number),
    constraint patient_born_before_admission check (birth_date < admitted_on),
    constraint patient_discharge check ((state = 'DISCHARGED') = (discharged_on is not null))
);
call steadfast.wall('patient');

create table steadfast.care_team_member (
    clinic_id  uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid    not null,
    person_id  uuid    not null references steadfast.person,
    lead       boolean not null,
    since      date    not null,
    until      date,
    primary key (clinic_id, patient_id, person_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint care_team_until check (until is null or until >= since)
);
create index care_team_by_person on steadfast.care_team_member (clinic_id, person_id);
create unique index care_team_one_lead on steadfast.care_team_member (clinic_id, patient_id) where lead and until is null;
call steadfast.wall('care_team_member');
