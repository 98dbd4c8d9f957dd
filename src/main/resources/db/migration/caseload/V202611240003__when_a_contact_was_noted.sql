-- A correction takes the place of a contact in the order, too: what counts is when the contact was noted first.
create or replace view steadfast.caseload_v_contact with (security_invoker = true) as
select c.clinic_id, c.patient_id, c.contact_id, c.kind, c.held_on, c.minutes, c.answered, c.next_on, c.note, c.written_by,
       c.written_at, c.corrects, c.first_id,
       (select first_one.written_at from steadfast.contact first_one
        where first_one.clinic_id = c.clinic_id and first_one.contact_id = c.first_id) as noted_at
from steadfast.contact c
where not exists (select 1 from steadfast.contact later
                  where later.clinic_id = c.clinic_id and later.corrects = c.contact_id);
