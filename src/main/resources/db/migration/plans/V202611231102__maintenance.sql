-- A plan whose aim is reached and kept: stable is a success, and reviews are further apart. Null: still building up.
alter table steadfast.plan add column maintained_since date;

create view steadfast.plans_v_maintained with (security_invoker = true) as
select clinic_id, patient_id, plan_id, maintained_since as since
from steadfast.plan
where state = 'OPEN' and maintained_since is not null;

grant select on steadfast.plans_v_maintained to steadfast_app;
