-- What a phone sent of a session: an entry that comes again is known by its id and changes nothing.
create table steadfast.session_entry (
    clinic_id uuid not null default steadfast.current_clinic(),
    patient_id uuid not null,
    entry_id uuid not null,
    local_date date not null,
    taken_at timestamptz not null,
    primary key (clinic_id, patient_id, entry_id),
    constraint session_entry_of_session foreign key (clinic_id, patient_id, local_date)
        references steadfast.day_session (clinic_id, patient_id, local_date) on delete cascade
);
call steadfast.wall('session_entry');
