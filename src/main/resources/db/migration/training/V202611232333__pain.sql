-- Where it hurt, beside how much. Nobody is asked where nothing hurt.
alter table steadfast.exercise_log
    add column pain_where text check (pain_where in ('HEAD_NECK', 'SHOULDER', 'ARM', 'HAND', 'BACK', 'HIP', 'KNEE', 'LOWER_LEG',
                                                     'FOOT', 'ELSEWHERE')),
    add constraint exercise_log_pain_where check (pain_where is null or pain > 0);

-- An exercise rests because of a fall, or because of the pain in one log.
alter table steadfast.rest
    alter column fall_report_id drop not null,
    add column log_id uuid,
    add foreign key (clinic_id, log_id) references steadfast.exercise_log (clinic_id, log_id),
    add constraint rest_cause check (num_nonnulls(fall_report_id, log_id) = 1);
create unique index rest_once_per_pain on steadfast.rest (clinic_id, item_id, exercise_slug, log_id);

create or replace view steadfast.training_v_log with (security_invoker = true) as
select l.clinic_id, l.patient_id, l.log_id, l.item_id, l.version_no, l.exercise_slug, l.variant, l.local_date,
       l.performed_at, l.zone_id, l.logged_at, l.source, l.outcome, l.completion, l.steadiness, l.hand_quality,
       l.effort, l.pain, l.stop_reason, l.pain_where
from steadfast.exercise_log l
where not l.superseded;
