-- Results of measures. A result is never edited: it is taken back and entered again. Only totals of questionnaires.
-- A trial that was not finished is null with a reason, never the longest time.
create table steadfast.measurement (
    measurement_id uuid          not null,
    clinic_id      uuid          not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id     uuid          not null,
    measure        text          not null,
    side           text          not null check (side in ('NONE', 'RIGHT', 'LEFT', 'BOTH')),
    subject        text check (subject ~ '^[A-Z_]{1,30}$'),
    taken_on       date          not null check (taken_on >= date '1900-01-01'),
    trials         numeric(7, 2)[] not null check (cardinality(trials) between 1 and 3),
    result         numeric(9, 4),
    parts          numeric(5, 0)[] not null default '{}',
    not_completed  text check (not_completed in ('PHYSICAL', 'COGNITIVE', 'OTHER')),
    aid            text check (aid in ('NONE', 'ONE_SIDED', 'TWO_SIDED', 'ROLLATOR')),
    orthosis       text check (orthosis in ('NONE', 'ANKLE_FOOT', 'STIMULATOR', 'OTHER')),
    pace           text check (pace in ('COMFORTABLE', 'FAST')),
    device         text check (device = btrim(device) and length(device) between 1 and 60),
    dominant       boolean,
    final_measure  boolean       not null,
    note           text check (note = btrim(note) and length(note) between 1 and 500),
    assessor_id    uuid          not null references steadfast.person,
    entered_at     timestamptz   not null,
    talked_on      date,
    talked_by      uuid references steadfast.person,
    withdrawn_at   timestamptz,
    primary key (clinic_id, measurement_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint measurement_unfinished check ((array_position(trials, null) is not null) = (not_completed is not null)),
    constraint measurement_result check ((result is null) = (array_remove(trials, null) = '{}')),
    constraint measurement_talked check ((talked_on is null) = (talked_by is null) and talked_on >= taken_on),
    constraint measurement_range check (case measure
        when 'T25FW' then 0 < all (trials) and 180 >= all (trials)
        when 'TWO_MINUTE_WALK' then 0 <= all (trials) and 400 >= all (trials)
        when 'SIX_MINUTE_WALK' then 0 <= all (trials) and 1000 >= all (trials)
        when 'TUG' then 0 < all (trials) and 300 >= all (trials)
        when 'BERG' then 0 <= all (trials) and 56 >= all (trials)
        when 'MINI_BEST' then 0 <= all (trials) and 28 >= all (trials)
        when 'DGI' then 0 <= all (trials) and 24 >= all (trials)
        when 'FGA' then 0 <= all (trials) and 30 >= all (trials)
        when 'FIVE_STS' then 0 < all (trials) and 180 >= all (trials)
        when 'NINE_HOLE_PEG' then 0 < all (trials) and 300 >= all (trials)
        when 'BOX_AND_BLOCK' then 0 <= all (trials) and 150 >= all (trials)
        when 'GRIP' then 0 <= all (trials) and 100 >= all (trials)
        when 'PINCH' then 0 <= all (trials) and 40 >= all (trials)
        when 'COIN_ROTATION' then 0 < all (trials) and 300 >= all (trials)
        when 'TYPING' then 0 <= all (trials) and 200 >= all (trials)
        when 'DAILY_TASK' then 0 <= all (trials) and 10 >= all (trials)
        when 'NUMBNESS' then 0 <= all (trials) and 10 >= all (trials)
        when 'MSWS12' then 12 <= all (trials) and 60 >= all (trials)
        when 'ABC' then 0 <= all (trials) and 100 >= all (trials)
        when 'FES_I' then 16 <= all (trials) and 64 >= all (trials)
        when 'MFIS' then 0 <= all (trials) and 84 >= all (trials)
        when 'FSS' then 1 <= all (trials) and 7 >= all (trials)
        when 'PASAT' then 0 <= all (trials) and 60 >= all (trials)
        when 'ASHWORTH' then trials <@ array[0, 1, 1.5, 2, 3, 4, null]::numeric[] and 0 <= all (trials) and 4 >= all (trials)
        when 'PAIN' then 0 <= all (trials) and 10 >= all (trials)
        else false end)
);
-- One result a day in each line; this is also how a line is read.
create unique index measurement_once on steadfast.measurement
    (clinic_id, patient_id, measure, side, taken_on, coalesce(subject, '')) where withdrawn_at is null;
call steadfast.wall('measurement');
revoke delete on steadfast.measurement from steadfast_app;

-- What holds now: part of this module's API.
create view steadfast.outcomes_v_measurement with (security_invoker = true) as
select m.clinic_id, m.patient_id, m.measurement_id, m.measure, m.side, m.subject, m.taken_on, m.result, m.talked_on,
       m.final_measure
from steadfast.measurement m where m.withdrawn_at is null;
grant select on steadfast.outcomes_v_measurement to steadfast_app;
