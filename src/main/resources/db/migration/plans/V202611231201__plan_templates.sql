-- Templates that therapists keep for themselves or share with their clinic. content is the program's own JSON, as in
-- a draft; it holds no words to or about a patient. Whoever made one may change it.
create table steadfast.plan_template (
    template_id uuid primary key,
    clinic_id   uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    owner_id    uuid        not null references steadfast.person,
    name        text        not null check (length(name) between 1 and 80 and name = btrim(name)),
    shared      boolean     not null,
    content     jsonb       not null,
    saved_at    timestamptz not null,
    version     bigint      not null default 0,
    constraint plan_template_in_clinic unique (clinic_id, template_id)
);
-- A therapist has each name once.
create unique index plan_template_name on steadfast.plan_template (clinic_id, owner_id, lower(name));
call steadfast.wall('plan_template');
