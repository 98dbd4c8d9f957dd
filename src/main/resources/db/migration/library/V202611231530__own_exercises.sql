-- Exercises a clinic has made itself. Their slugs begin with "own-", those of the catalogue never do.
alter table steadfast.exercise add constraint exercise_of_the_catalogue check (slug not like 'own-%');

-- Words stand in English, in German or in both; a language is whole or missing.
create table steadfast.own_exercise (
    clinic_id         uuid    not null default steadfast.current_clinic() references steadfast.clinic,
    slug              text    not null check (slug ~ '^own-[a-z0-9]{8,40}$'),
    copied_from       text check (length(copied_from) <= 80),
    domain            text    not null check (domain in ('balance', 'gait', 'fine-motor', 'strength', 'stretching',
                                                         'coordination', 'endurance', 'relaxation', 'joyful-movement')),
    position          text    not null check (position in ('sitting', 'sit-to-stand', 'standing', 'lying', 'walking')),
    fall_risk         text    not null check (fall_risk in ('LOW', 'MEDIUM', 'HIGH')),
    sets              int     not null check (sets between 1 and 10),
    repetitions       int check (repetitions between 1 and 100),
    hold_seconds      int check (hold_seconds between 1 and 600),
    minutes           numeric(5, 1) check (minutes between 0.5 and 60),
    rest_seconds      int     not null check (rest_seconds between 0 and 600),
    per_side          boolean not null,
    times_per_week    int     not null check (times_per_week between 1 and 7),
    seconds_per_rep   int check (seconds_per_rep between 1 and 120),
    support           text    not null check (support in ('BOTH_HANDS', 'ONE_HAND', 'FINGERTIPS', 'HOVER', 'NONE')),
    effort_low        int check (effort_low between 0 and 10),
    effort_high       int check (effort_high between 0 and 10),
    asks              text    not null check (asks in ('STEADINESS', 'HAND', 'NONE')),
    safer             text references steadfast.exercise,
    equipment         text[]  not null,
    safety            text[]  not null,
    contraindications text[]  not null,
    warnings          text[]  not null,
    excluded_with     text[]  not null,
    aids_permitted    text[]  not null,
    building_blocks   text[]  not null check (cardinality(building_blocks) > 0),
    symptoms          text[]  not null,
    muscles           text[]  not null,
    name_en           text check (length(name_en) between 1 and 120),
    feel_en           text check (length(feel_en) <= 300),
    steps_en          text[] check (cardinality(steps_en) between 1 and 8),
    name_de           text check (length(name_de) between 1 and 120),
    feel_de           text check (length(feel_de) <= 300),
    steps_de          text[] check (cardinality(steps_de) between 1 and 8),
    retired           boolean     not null default false,
    made_by           uuid        not null references steadfast.person,
    made_at           timestamptz not null,
    changed_by        uuid        not null references steadfast.person,
    changed_at        timestamptz not null,
    version           bigint      not null default 0,
    primary key (clinic_id, slug),
    constraint own_exercise_english check ((name_en is null) = (steps_en is null) and (name_en is not null or feel_en is null)),
    constraint own_exercise_german check ((name_de is null) = (steps_de is null) and (name_de is not null or feel_de is null)),
    constraint own_exercise_words check (name_en is not null or name_de is not null),
    constraint own_exercise_effort check ((effort_low is null) = (effort_high is null) and effort_low <= effort_high),
    constraint own_exercise_dose check (repetitions is not null or hold_seconds is not null or minutes is not null),
    -- Nobody does such an exercise alone, without a hold, or before a fall was talked about.
    constraint own_exercise_high_risk check (fall_risk <> 'HIGH' or ('second-person' = any (safety)
        and 'recent-fall' = any (contraindications) and support not in ('NONE', 'HOVER'))),
    constraint own_exercise_on_feet check (position in ('sitting', 'lying') or 'wheelchair' = any (excluded_with))
);
call steadfast.wall('own_exercise');

-- The photo or the short video of such an exercise, at most one. A new one takes a new id: what an id shows never
-- changes. The bytes stand in pieces, so that a film is read part by part.
create table steadfast.exercise_media (
    media_id     uuid primary key,
    clinic_id    uuid        not null default steadfast.current_clinic() references steadfast.clinic,
    slug         text        not null,
    kind         text        not null check (kind in ('PHOTO', 'VIDEO')),
    content_type text        not null check (content_type in ('image/jpeg', 'image/png', 'video/mp4', 'video/webm')),
    size_bytes   bigint      not null check (size_bytes between 1 and 104857600),
    added_by     uuid        not null references steadfast.person,
    added_at     timestamptz not null,
    constraint exercise_media_in_clinic unique (clinic_id, media_id),
    constraint exercise_media_one unique (clinic_id, slug),
    constraint exercise_media_kind check ((kind = 'PHOTO') = (content_type like 'image/%')),
    foreign key (clinic_id, slug) references steadfast.own_exercise (clinic_id, slug)
);
call steadfast.wall('exercise_media');

create table steadfast.exercise_media_piece (
    clinic_id uuid  not null default steadfast.current_clinic() references steadfast.clinic,
    media_id  uuid  not null,
    no        int   not null check (no >= 0),
    bytes     bytea not null check (length(bytes) between 1 and 524288),
    primary key (clinic_id, media_id, no),
    foreign key (clinic_id, media_id) references steadfast.exercise_media (clinic_id, media_id) on delete cascade
);
call steadfast.wall('exercise_media_piece');

-- Lets a column of a tenant table name an exercise of the catalogue or one of the row's own clinic. One key cannot
-- lead to two tables, so two columns are generated from it, each with its key; exactly one of them is filled.
create procedure steadfast.names_exercise(table_name text, column_name text)
    language plpgsql as
$$
declare
    old_key text;
begin
    for old_key in
        select k.conname from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = column_name
        where k.contype = 'f' and k.conrelid = format('steadfast.%I', table_name)::regclass
          and k.confrelid = 'steadfast.exercise'::regclass
    loop
        execute format('alter table steadfast.%I drop constraint %I', table_name, old_key);
    end loop;
    execute format('alter table steadfast.%1$I
        add column %2$I text generated always as (case when %4$I not like ''own-%%'' then %4$I end) stored
            references steadfast.exercise,
        add column %3$I text generated always as (case when %4$I like ''own-%%'' then %4$I end) stored,
        add foreign key (clinic_id, %3$I) references steadfast.own_exercise (clinic_id, slug)',
        table_name, column_name || '_built_in', column_name || '_own', column_name);
end
$$;
