-- How a plan goes on after a rest that ended by itself: proposed like a step, decided by a therapist. Its entries are the
-- first and the last pause of the rest with its first and last day.
do $$
declare
    old_check text;
begin
    for old_check in
        select k.conname from pg_constraint k
        where k.conrelid = 'steadfast.proposal'::regclass and k.contype = 'c'
          and (pg_get_constraintdef(k.oid) like '%''V1''%' or pg_get_constraintdef(k.oid) like '%''HEAT_ADVICE''%'
              or k.conname = 'proposal_of_an_item')
    loop
        execute format('alter table steadfast.proposal drop constraint %I', old_check);
    end loop;
end
$$;
alter table steadfast.proposal
    add constraint proposal_rule check (rule in ('R0', 'R1', 'R2', 'R4', 'R5', 'V1', 'V2', 'H1', 'F1', 'REST')),
    add constraint proposal_suggestion check (suggestion in ('LOCK', 'REGRESS', 'ADD_SUPPORT', 'PROGRESS', 'VARIETY',
        'SHORTER_PLAN', 'HEAT_ADVICE', 'SHORTER_SESSION', 'TAKE_UP_LOWER', 'TAKE_UP_FEWER_SETS')),
    add constraint proposal_of_an_item check ((item_id is null) = (rule in ('V2', 'H1', 'F1', 'REST'))
        and (item_id is null) = (exercise_slug is null)),
    add constraint proposal_after_a_rest check ((rule = 'REST') = (suggestion like 'TAKE_UP%'));

create or replace view steadfast.guidance_v_open with (security_invoker = true) as
select p.clinic_id, p.patient_id,
       count(*) filter (where p.suggestion in ('LOCK', 'REGRESS', 'ADD_SUPPORT')) as too_hard,
       count(*) filter (where p.suggestion = 'PROGRESS' and p.hold is null) as ready,
       min(p.days[cardinality(p.days)] + 1) filter (where p.rule = 'REST') as back_since
from steadfast.proposal p
where p.state = 'OPEN'
group by p.clinic_id, p.patient_id;
