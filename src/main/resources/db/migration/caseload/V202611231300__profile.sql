-- The whole profile of a patient. What admission does not ask may stay empty; every part is edited on its own.
alter table steadfast.patient
    add column diagnosed_year     int check (diagnosed_year between 1920 and 2200),
    add column dominant_hand      text check (dominant_hand in ('LEFT', 'RIGHT', 'BOTH')),
    add column symptoms           text[] not null default '{}' check (symptoms <@ array['WEAKNESS', 'FOOT_DROP', 'BALANCE',
        'NUMB_FEET', 'NUMB_HANDS', 'TREMOR', 'COORDINATION', 'FATIGUE', 'VISION', 'DIZZINESS']),
    add column foot_drop_side     text check (foot_drop_side in ('LEFT', 'RIGHT', 'BOTH')),
    add column equipment          text[] not null default '{}' check (cardinality(equipment) <= 100),
    add column gait_signs         text[] not null default '{}' check (gait_signs <@ array['FOOT_DRAG', 'HIP_HIKE', 'WIDE_BASE']),
    add column sitting_hours      int check (sitting_hours between 0 and 24),
    add column likes_music        text check (length(likes_music) between 1 and 200),
    add column likes_sports       text check (length(likes_sports) between 1 and 200),
    add column neurologist        text check (length(neurologist) between 1 and 120),
    add column neurologist_phone  text check (length(neurologist_phone) between 1 and 40),
    add column family_doctor      text check (length(family_doctor) between 1 and 120),
    add column family_doctor_phone text check (length(family_doctor_phone) between 1 and 40),
    add column emergency_contact  text check (length(emergency_contact) between 1 and 120),
    add column emergency_phone    text check (length(emergency_phone) between 1 and 40),
    add column referred_by        text check (length(referred_by) between 1 and 120),
    add column referral_from      date,
    add column referral_until     date,
    add column referral_sessions  int check (referral_sessions between 1 and 200),
    add constraint patient_foot_drop_side check (foot_drop_side is null or 'FOOT_DROP' = any (symptoms)),
    add constraint patient_referral_order check (referral_until >= referral_from);

-- Stiff or spastic muscles by group and side. Useful tone: it helps to stand or walk and is not to be stretched away.
create table steadfast.patient_spasticity (
    clinic_id    uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id   uuid    not null,
    muscle_group text    not null check (muscle_group in ('HIP_FLEXORS', 'ADDUCTORS', 'HAMSTRINGS', 'QUADRICEPS', 'CALF',
        'FOOT', 'TRUNK', 'SHOULDER', 'ELBOW_FLEXORS', 'WRIST', 'FINGERS', 'THUMB')),
    side         text    not null check (side in ('LEFT', 'RIGHT', 'BOTH')),
    severity     text    not null check (severity in ('MILD', 'MODERATE', 'SEVERE')),
    useful_tone  boolean not null,
    primary key (clinic_id, patient_id, muscle_group),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('patient_spasticity');

-- EDSS (20 steps, there is no 0.5) and PDDS (0 to 8), each with the day it was rated; the newest EDSS stands in the patient.
create table steadfast.disability_rating (
    rating_id  uuid primary key,
    clinic_id  uuid          not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid          not null,
    scale      text          not null check (scale in ('EDSS', 'PDDS')),
    value      numeric(3, 1) not null,
    rated_on   date          not null check (rated_on >= date '1950-01-01'),
    entered_by uuid references steadfast.person,
    entered_at timestamptz   not null,
    withdrawn_at timestamptz,
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint rating_edss check (scale <> 'EDSS' or value = 0 or (value between 1 and 10 and value * 2 = trunc(value * 2))),
    constraint rating_pdds check (scale <> 'PDDS' or (value between 0 and 8 and value = trunc(value)))
);
create unique index disability_rating_once on steadfast.disability_rating (clinic_id, patient_id, scale, rated_on)
    where withdrawn_at is null;
call steadfast.wall('disability_rating');

insert into steadfast.disability_rating (rating_id, clinic_id, patient_id, scale, value, rated_on, entered_at)
select gen_random_uuid(), p.clinic_id, p.patient_id, 'EDSS', p.edss, p.admitted_on, p.admitted_on from steadfast.patient p
where p.edss is not null;

-- Who changed which part of a profile last; each part has a version of its own.
create table steadfast.profile_part (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    part       text        not null check (part in ('PERSON', 'MS', 'TRAINING', 'BLOCKS', 'SYMPTOMS', 'TONE', 'EQUIPMENT',
        'SAFETY', 'GAIT', 'LIKES', 'CONTACTS', 'REFERRAL')),
    version    bigint      not null check (version > 0),
    changed_at timestamptz not null,
    changed_by uuid        not null references steadfast.person,
    primary key (clinic_id, patient_id, part),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
call steadfast.wall('profile_part');

-- What prescribing reads of a profile: part of this module's API. One row per patient.
create view steadfast.caseload_v_profile with (security_invoker = true) as
select p.clinic_id, p.patient_id, p.daily_minutes, p.trains_alone, p.falls_last_year, p.aids, p.equipment,
       p.contraindications, p.symptoms, p.heat_sensitive, p.strength, p.stiffness, p.balance, p.coordination,
       coalesce((select array_agg(s.muscle_group order by s.muscle_group) from steadfast.patient_spasticity s
                 where s.clinic_id = p.clinic_id and s.patient_id = p.patient_id and s.useful_tone), '{}') as useful_tone
from steadfast.patient p;

grant select on steadfast.caseload_v_profile to steadfast_app;
