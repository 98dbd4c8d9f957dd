-- Two plans of one patient are never in force on one day, whatever their versions and dates are. A range of a single id
-- overlaps with itself alone, so the constraint needs no extension; ended_on is the last day in force, and a plan that
-- ended before its first day covers none.
create type steadfast.uuid_range as range (subtype = uuid);
alter table steadfast.plan add constraint plan_alone_in_force exclude using gist (
    steadfast.uuid_range(patient_id, patient_id, '[]') with &&,
    daterange(opened_on, ended_on + 1) with &&);

-- A version lies within the days of its plan: it does not start before the plan opened. Looked at when everything is
-- written, because a plan that opens earlier is written after its version.
create function steadfast.version_within_its_plan() returns trigger
    language plpgsql set search_path = steadfast as
$$
begin
    if exists (select 1 from steadfast.plan
               where clinic_id = new.clinic_id and plan_id = new.plan_id and opened_on > new.starts_on) then
        raise exception using errcode = 'check_violation', constraint = 'plan_version_within_plan',
            message = 'a version starts before its plan opened';
    end if;
    return null;
end
$$;
create constraint trigger plan_version_within_plan after insert or update of starts_on, plan_id
    on steadfast.plan_version deferrable initially deferred
    for each row execute function steadfast.version_within_its_plan();

-- A plan opens earlier than it was written down, never later: its versions would begin before it.
create function steadfast.plan_opens_no_later() returns trigger
    language plpgsql set search_path = steadfast as
$$
begin
    raise exception using errcode = 'check_violation', constraint = 'plan_opens_no_later',
        message = 'a plan does not open later than it did';
end
$$;
create trigger plan_opens_no_later before update of opened_on on steadfast.plan
    for each row when (new.opened_on > old.opened_on) execute function steadfast.plan_opens_no_later();
