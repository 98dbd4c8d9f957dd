-- Planned and done of one item in one week (Monday to Sunday). planned is written ahead, so a silent patient's
-- figure falls by itself; done follows every log, correction and pause.
create table steadfast.adherence_week (
    clinic_id     uuid          not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id    uuid          not null,
    item_id       uuid          not null,
    week          date          not null check (extract(isodow from week) = 1),
    axis          text          not null check (axis in ('GAIT', 'BALANCE', 'HAND', 'OTHER')),
    planned       int           not null check (planned between 0 and 42),
    done          int           not null default 0 check (done between 0 and 42),
    as_prescribed int           not null default 0 check (as_prescribed between 0 and 42),
    dose          numeric(6, 3) not null default 0 check (dose >= 0),
    primary key (clinic_id, patient_id, week, item_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    foreign key (clinic_id, item_id) references steadfast.plan_item (clinic_id, item_id)
);
create index adherence_week_by_item on steadfast.adherence_week (clinic_id, item_id, week);
call steadfast.wall('adherence_week');
