-- The walls between clinics. Every tenant table calls steadfast.wall(…) once: row-level security,
-- forced also for the owner, and the only rows in sight are those of the clinic bound to the transaction.
create function steadfast.current_clinic() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('steadfast.clinic', true), '')::uuid;

create procedure steadfast.wall(table_name text)
    language plpgsql as
$$
begin
    execute format('alter table steadfast.%I enable row level security', table_name);
    execute format('alter table steadfast.%I force row level security', table_name);
    execute format('create policy clinic_wall on steadfast.%I using (clinic_id = steadfast.current_clinic())
                    with check (clinic_id = steadfast.current_clinic())', table_name);
    execute format('grant select, insert, update, delete on steadfast.%I to steadfast_app', table_name);
end
$$;

-- One order of names for everybody, whatever the server's own default is (Ä beside A, not after Z).
create collation steadfast.names (provider = icu, locale = 'und-u-ks-level1-kn-true', deterministic = true);

-- The event registry of Spring Modulith. Payloads carry ids and dates only, hence no wall.
create table steadfast.event_publication (
    id                     uuid primary key,
    listener_id            text                     not null,
    event_type             text                     not null,
    serialized_event       text                     not null,
    publication_date       timestamp with time zone not null,
    completion_date        timestamp with time zone,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_by_completion_date on steadfast.event_publication (completion_date);
grant select, insert, update, delete on steadfast.event_publication to steadfast_app;
