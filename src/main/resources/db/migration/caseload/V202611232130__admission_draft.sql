-- An admission that is being filled in, one of each therapist: it survives a crash and a sign-out. Nobody else reads it,
-- and what is left lying is deleted after 30 days.
create table steadfast.admission_draft (
    clinic_id uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    author_id uuid        not null references steadfast.person,
    answers   jsonb       not null check (length(answers::text) <= 20000),
    saved_at  timestamptz not null,
    primary key (clinic_id, author_id)
);
call steadfast.wall('admission_draft');
