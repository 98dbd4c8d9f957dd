-- What every exercise that a plan may name trains: one of the catalogue, or one of the clinic's own.
create view steadfast.library_v_domain with (security_invoker = true) as
select e.slug, upper(replace(e.domain, '-', '_')) as domain
from steadfast.exercise e
union all
select o.slug, upper(replace(o.domain, '-', '_')) as domain
from steadfast.own_exercise o;

grant select on steadfast.library_v_domain to steadfast_app;
