-- Treatments that have ended: out of treatment is whoever is between ended_on and reopened_on, both days not counted.
create view steadfast.caseload_v_episode with (security_invoker = true) as
select e.clinic_id, e.patient_id, e.ended_on, e.reopened_on
from steadfast.episode e;

grant select on steadfast.caseload_v_episode to steadfast_app;
