-- A membership of a care team that was ended counts no more from that moment on, whatever its last day was.
alter table steadfast.care_team_member add column ended_at timestamptz;
drop index steadfast.care_team_one_lead;
create unique index care_team_one_lead on steadfast.care_team_member (clinic_id, patient_id)
    where lead and until is null and ended_at is null;

-- Somebody stands in for a colleague with all of the colleague's patients, for a while; it ends by itself.
create table steadfast.cover (
    cover_id    uuid primary key,
    clinic_id   uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    absent_id   uuid        not null references steadfast.person,
    stand_in_id uuid        not null references steadfast.person,
    from_on     date        not null,
    until_on    date        not null,
    arranged_by uuid        not null references steadfast.person,
    arranged_at timestamptz not null,
    ended_at    timestamptz,
    constraint cover_somebody_else check (absent_id <> stand_in_id),
    constraint cover_period check (until_on between from_on and from_on + 92)
);
create unique index cover_once on steadfast.cover (clinic_id, absent_id, stand_in_id) where ended_at is null;
create index cover_by_stand_in on steadfast.cover (clinic_id, stand_in_id) where ended_at is null;
call steadfast.wall('cover');

-- Patients that one therapist asks another to take over; nothing changes until the receiver accepts.
create table steadfast.hand_over (
    hand_over_id uuid primary key,
    clinic_id    uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    from_id      uuid        not null references steadfast.person,
    to_id        uuid        not null references steadfast.person,
    asked_by     uuid        not null references steadfast.person,
    asked_at     timestamptz not null,
    state        text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_at  timestamptz,
    constraint hand_over_in_clinic unique (clinic_id, hand_over_id),
    constraint hand_over_to_another check (from_id <> to_id),
    constraint hand_over_answer check ((state = 'OPEN') = (answered_at is null))
);
create index hand_over_by_receiver on steadfast.hand_over (clinic_id, to_id) where state = 'OPEN';
call steadfast.wall('hand_over');

create table steadfast.hand_over_patient (
    clinic_id    uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    hand_over_id uuid    not null,
    patient_id   uuid    not null,
    from_id      uuid    not null references steadfast.person,
    open         boolean not null default true,
    primary key (clinic_id, hand_over_id, patient_id),
    foreign key (clinic_id, hand_over_id) references steadfast.hand_over (clinic_id, hand_over_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create unique index hand_over_patient_once on steadfast.hand_over_patient (clinic_id, patient_id, from_id) where open;
call steadfast.wall('hand_over_patient');

-- A therapist outside the care team who opened a record, and why. The patient sees it.
create table steadfast.record_opening (
    opening_id uuid primary key,
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    person_id  uuid        not null references steadfast.person,
    reason     text        not null check (length(reason) between 10 and 300),
    opened_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > opened_at),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id)
);
create index record_opening_by_patient on steadfast.record_opening (clinic_id, patient_id, person_id);
call steadfast.wall('record_opening');

-- Who may treat whom: the team, and whoever stands in for one of them. Somebody may stand here twice for one patient.
create or replace view steadfast.caseload_v_team with (security_invoker = true) as
select t.clinic_id, t.person_id, t.lead, t.since, t.until, p.patient_id, p.record_number, p.given_name, p.family_name,
       p.birth_date, p.zone_id, p.ms_course, p.edss, p.weaker_side, p.heat_sensitive, p.aids, p.state, p.admitted_on,
       null::uuid as stands_in_for
from steadfast.care_team_member t
join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
where t.ended_at is null
union all
select c.clinic_id, c.stand_in_id, false, greatest(c.from_on, t.since), least(c.until_on, t.until), p.patient_id,
       p.record_number, p.given_name, p.family_name, p.birth_date, p.zone_id, p.ms_course, p.edss, p.weaker_side,
       p.heat_sensitive, p.aids, p.state, p.admitted_on, c.absent_id
from steadfast.cover c
join steadfast.care_team_member t on t.clinic_id = c.clinic_id and t.person_id = c.absent_id and t.ended_at is null
join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
where c.ended_at is null;
