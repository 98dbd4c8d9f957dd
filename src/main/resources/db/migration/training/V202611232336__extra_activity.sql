-- Something else a patient did, beside the plan: shown, never scored. A change is a new row in the place of the old one,
-- and what was taken back stays as history. The id is made by the client: the same entry twice is one.
create table steadfast.extra_activity (
    clinic_id     uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    extra_id      uuid        not null,
    patient_id    uuid        not null,
    local_date    date        not null,
    kind          text        not null check (kind in ('WALK', 'CLIMBING', 'YOGA', 'TAI_CHI', 'CYCLING', 'DANCE', 'SWIMMING',
                                                       'GARDENING', 'OTHER')),
    minutes       int         not null check (minutes between 5 and 240),
    effort        text check (effort in ('TOO_EASY', 'JUST_RIGHT', 'TOO_HARD')),
    entered_at    timestamptz not null,
    entered_by    uuid        not null references steadfast.person,
    supersedes    uuid,
    superseded    boolean     not null default false,
    taken_back_at timestamptz,
    primary key (clinic_id, extra_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, supersedes) references steadfast.extra_activity (clinic_id, extra_id)
);
create index extra_activity_by_patient on steadfast.extra_activity (clinic_id, patient_id, local_date);
call steadfast.wall('extra_activity');

create view steadfast.training_v_extra with (security_invoker = true) as
select e.clinic_id, e.patient_id, e.extra_id, e.local_date, e.kind, e.minutes, e.effort
from steadfast.extra_activity e
where not e.superseded and e.taken_back_at is null;
grant select on steadfast.training_v_extra to steadfast_app;
