-- Numbers of versions begin again with every plan, so a draft says which plan its base belongs to.
alter table steadfast.draft add column base_plan_id uuid;
update steadfast.draft d set base_plan_id = (
    select p.plan_id from steadfast.plan p
    where p.clinic_id = d.clinic_id and p.patient_id = d.patient_id
    order by p.state = 'OPEN' desc, p.opened_on desc limit 1)
where d.base_no > 0;
alter table steadfast.draft
    add foreign key (clinic_id, base_plan_id) references steadfast.plan (clinic_id, plan_id),
    add constraint draft_base check ((base_plan_id is null) = (base_no = 0));
create index draft_by_plan on steadfast.draft (clinic_id, base_plan_id);
