-- Who did or saw what. Append-only: the application may insert and read, nothing else.
create table steadfast.audit_entry (
    audit_entry_id uuid primary key,
    clinic_id      uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    at             timestamptz not null,
    actor_id       uuid,
    role           text        not null check (length(role) <= 20),
    action         text        not null check (length(action) <= 60),
    patient_id     uuid,
    detail         text check (length(detail) <= 400),
    constraint audit_entry_in_clinic unique (clinic_id, audit_entry_id)
);
create index audit_entry_by_clinic on steadfast.audit_entry (clinic_id, at, audit_entry_id);
create index audit_entry_by_patient on steadfast.audit_entry (clinic_id, patient_id, at);
call steadfast.wall('audit_entry');
revoke update, delete on steadfast.audit_entry from steadfast_app;

-- The chain over a clinic's entries, written by the sealer some seconds later.
create table steadfast.audit_seal (
    clinic_id      uuid   not null default steadfast.current_clinic() references steadfast.clinic,
    seal_no        bigint not null check (seal_no > 0),
    audit_entry_id uuid   not null,
    hash           bytea  not null,
    primary key (clinic_id, seal_no),
    constraint audit_seal_once unique (clinic_id, audit_entry_id),
    foreign key (clinic_id, audit_entry_id) references steadfast.audit_entry (clinic_id, audit_entry_id)
);
call steadfast.wall('audit_seal');
revoke update, delete on steadfast.audit_seal from steadfast_app;
