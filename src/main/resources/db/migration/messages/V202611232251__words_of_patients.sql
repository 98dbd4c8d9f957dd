-- What patients wrote, in their own words.
create view steadfast.messages_v_of_patient with (security_invoker = true) as
select m.clinic_id, m.patient_id, m.message_id, m.written_at, m.body
from steadfast.message m
where m.from_patient;
grant select on steadfast.messages_v_of_patient to steadfast_app;
