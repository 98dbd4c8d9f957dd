-- A rest closes one exercise of an item, not the item: of a slot or a lighter version only what is risky rests.
alter table steadfast.rest add column exercise_slug text references steadfast.exercise;

-- So far a rest meant the item's own exercise of its newest version. The owner passes the walls for this one moment.
alter table steadfast.rest no force row level security;
alter table steadfast.version_item no force row level security;
alter table steadfast.plan_version no force row level security;
update steadfast.rest r
set exercise_slug = (select i.exercise_slug from steadfast.version_item i
                     join steadfast.plan_version v on v.clinic_id = i.clinic_id and v.plan_version_id = i.plan_version_id
                     where i.clinic_id = r.clinic_id and i.item_id = r.item_id
                     order by v.no desc limit 1);
alter table steadfast.rest force row level security;
alter table steadfast.version_item force row level security;
alter table steadfast.plan_version force row level security;

alter table steadfast.rest alter column exercise_slug set not null;
call steadfast.names_exercise('rest', 'exercise_slug');
drop index steadfast.rest_once_per_item;
create unique index rest_once_per_exercise on steadfast.rest (clinic_id, item_id, exercise_slug, fall_report_id);

create or replace view steadfast.training_v_open_rest with (security_invoker = true) as
select clinic_id, patient_id, item_id, fall_report_id, safer_slug, since, exercise_slug
from steadfast.rest
where released_at is null;
