-- What the modules downstream read of training: part of this module's API.

-- Logs in force: a superseded log is history.
create view steadfast.training_v_log with (security_invoker = true) as
select l.clinic_id, l.patient_id, l.log_id, l.item_id, l.version_no, l.exercise_slug, l.variant, l.local_date,
       l.performed_at, l.zone_id, l.logged_at, l.source, l.outcome, l.completion, l.steadiness, l.hand_quality,
       l.effort, l.pain, l.stop_reason
from steadfast.exercise_log l
where not l.superseded;
create index exercise_log_in_force on steadfast.exercise_log (clinic_id, patient_id, local_date)
    include (item_id, completion) where not superseded;

-- Falls and near-falls, reviewed or not; a withdrawn report is still looked at.
create view steadfast.training_v_fall with (security_invoker = true) as
select f.clinic_id, f.patient_id, f.fall_report_id, f.kind, f.injury, f.happened_on, f.item_id, f.note,
       f.reported_at, f.withdrawn_at is not null as withdrawn, f.reviewed_by, f.reviewed_at, f.version
from steadfast.fall_report f;

create view steadfast.training_v_session with (security_invoker = true) as
select s.clinic_id, s.patient_id, s.day_session_id, s.local_date, s.variant, s.offer, s.fatigue_before, s.fatigue_after,
       s.started_at, s.finished_at
from steadfast.day_session s;

grant select on steadfast.training_v_log, steadfast.training_v_fall, steadfast.training_v_session to steadfast_app;
