-- Safety reports that no therapist has opened: neither closed nor has anybody looked into the record since. What only
-- speaks of heat is none. Part of this module's API.
create view steadfast.training_v_unopened with (security_invoker = true) as
select r.clinic_id, r.patient_id, r.report_id, r.reported_at
from (select f.clinic_id, f.patient_id, f.fall_report_id as report_id, f.reported_at
      from steadfast.fall_report f where f.reviewed_at is null
      union all
      select s.clinic_id, s.patient_id, s.symptom_report_id, s.reported_at
      from steadfast.symptom_report s where s.reviewed_at is null and s.kind <> 'HOT_OR_TIRED') r
where not exists (select 1 from steadfast.audit_entry a
                  where a.clinic_id = r.clinic_id and a.patient_id = r.patient_id and a.at >= r.reported_at
                    and a.role = 'THERAPIST' and a.action in ('RECORD_OPENED', 'CONTACT_NOTED'));
grant select on steadfast.training_v_unopened to steadfast_app;
