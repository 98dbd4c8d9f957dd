-- Who was told that a safety report waits unopened: the care team after some working hours, then everybody on duty.
create table steadfast.report_notice (
    clinic_id uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    report_id uuid        not null,
    step      text        not null check (step in ('TEAM', 'EVERYBODY')),
    told_at   timestamptz not null,
    primary key (clinic_id, report_id, step)
);
call steadfast.wall('report_notice');
revoke update, delete on steadfast.report_notice from steadfast_app;
