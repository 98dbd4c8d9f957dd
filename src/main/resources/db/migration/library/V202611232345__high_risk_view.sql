-- Exercises of high fall risk, of the catalogue and of the clinic's own.
create view steadfast.library_v_high_risk with (security_invoker = true) as
select e.slug from steadfast.exercise e where e.fall_risk = 'HIGH'
union all
select o.slug from steadfast.own_exercise o where o.fall_risk = 'HIGH';

grant select on steadfast.library_v_high_risk to steadfast_app;
