-- When a patient wants to be reminded by mail: up to two times a day on the days of the patient's own zone. Weekdays are
-- bits, Monday the lowest. A time that was over when it was set waits for the next day, hence changed_at.
create table steadfast.reminder (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    active     boolean     not null,
    times      time[]      not null,
    weekdays   smallint    not null check (weekdays between 1 and 127),
    changed_at timestamptz not null,
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references steadfast.patient (clinic_id, patient_id),
    constraint reminder_one_or_two check (cardinality(times) = 1 or (cardinality(times) = 2 and times[1] < times[2])),
    constraint reminder_never_at_night check (time '07:00' <= all (times) and time '21:00' > all (times))
);
create index reminder_active on steadfast.reminder (clinic_id) where active;
call steadfast.wall('reminder');

-- Each row is one reminder that was taken up to be sent: whoever writes it sends the mail, so that of two servers one
-- does. Of the link to stop only the hash is kept.
create table steadfast.reminder_sent (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id uuid        not null,
    on_day     date        not null,
    at_time    time        not null,
    stop_hash  bytea       not null,
    sent_at    timestamptz not null,
    primary key (clinic_id, patient_id, on_day, at_time),
    foreign key (clinic_id, patient_id) references steadfast.reminder (clinic_id, patient_id),
    constraint reminder_sent_link unique (clinic_id, stop_hash)
);
create index reminder_sent_by_moment on steadfast.reminder_sent (clinic_id, sent_at);
call steadfast.wall('reminder_sent');
