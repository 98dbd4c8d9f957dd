-- Begun one set easier after a rest; the next version has all sets again.
alter table steadfast.plan_version add column eased boolean not null default false;
