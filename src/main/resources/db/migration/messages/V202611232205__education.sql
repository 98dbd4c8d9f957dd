-- A clinic's own words for an education card, in place of the built-in one of the same name or beside them all.
create table steadfast.education_card (
    clinic_id  uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    slug       text        not null check (slug ~ '^[a-z][a-z0-9-]{1,59}$'),
    hidden     boolean     not null default false,
    title_en   text check (length(title_en) between 1 and 80),
    text_en    text check (length(text_en) between 1 and 4000),
    title_de   text check (length(title_de) between 1 and 80),
    text_de    text check (length(text_de) between 1 and 4000),
    labels     text[]      not null default '{}',
    urls       text[]      not null default '{}',
    changed_by uuid        not null references steadfast.person,
    changed_at timestamptz not null,
    version    bigint      not null default 1,
    primary key (clinic_id, slug),
    constraint education_card_whole check ((title_en is null) = (text_en is null) and (title_de is null) = (text_de is null)),
    constraint education_card_language check (title_en is not null or title_de is not null),
    constraint education_card_links check (cardinality(labels) = cardinality(urls) and cardinality(urls) <= 5)
);
call steadfast.wall('education_card');
