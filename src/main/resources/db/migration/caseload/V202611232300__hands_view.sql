-- Which hand a patient prefers: part of this module's API. One row per patient; null where nobody asked.
create view steadfast.caseload_v_hands with (security_invoker = true) as
select p.clinic_id, p.patient_id, p.dominant_hand from steadfast.patient p;

grant select on steadfast.caseload_v_hands to steadfast_app;
