-- What a patient fills in at home, one row a question. It stands beside the record and never in its place: a therapist
-- takes an answer over into the profile, or sets it aside. declined: would rather not say.
create table steadfast.home_answer (
    clinic_id   uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id  uuid        not null,
    question    text        not null check (question in ('MUSIC', 'SPORTS', 'EQUIPMENT', 'SITTING', 'HAND', 'OWN_WORDS', 'PHONE',
        'EMERGENCY', 'DOCTOR', 'NEUROLOGIST')),
    declined    boolean     not null,
    words       text check (length(words) between 1 and 500),
    phone       text check (length(phone) between 1 and 40),
    hours       int check (hours between 0 and 24),
    codes       text[]      not null default '{}' check (cardinality(codes) <= 100),
    version     bigint      not null check (version > 0),
    answered_at timestamptz not null,
    answered_by uuid        not null references steadfast.person,
    decision    text check (decision in ('TAKEN_OVER', 'SET_ASIDE')),
    decided_at  timestamptz,
    decided_by  uuid references steadfast.person,
    primary key (clinic_id, patient_id, question),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint home_answer_declined check (not declined or (words is null and phone is null and hours is null and codes = '{}')),
    constraint home_answer_decided check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
call steadfast.wall('home_answer');
