-- What the modules downstream read of patients: part of this module's API. One row per patient and care team member;
-- a reader states the person and the day.
create view steadfast.caseload_v_team with (security_invoker = true) as
select t.clinic_id, t.person_id, t.lead, t.since, t.until, p.patient_id, p.record_number, p.given_name, p.family_name,
       p.birth_date, p.zone_id, p.ms_course, p.edss, p.weaker_side, p.heat_sensitive, p.aids, p.state, p.admitted_on
from steadfast.care_team_member t
join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id;

grant select on steadfast.caseload_v_team to steadfast_app;

-- What a patient's own day depends on. One row per patient.
create view steadfast.caseload_v_patient with (security_invoker = true) as
select p.clinic_id, p.patient_id, p.zone_id, p.trains_alone
from steadfast.patient p;

grant select on steadfast.caseload_v_patient to steadfast_app;
