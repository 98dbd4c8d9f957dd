-- The built-in catalogue: the same for every clinic, no personal data, hence no wall. Written by the importer only.
create table steadfast.catalogue_import (
    version     int primary key,
    checksum    text        not null,
    imported_at timestamptz not null
);

create table steadfast.ladder (
    family text primary key check (family ~ '^[a-z][a-z0-9-]*$'),
    domain text not null
);

-- place: where it stands in the catalogue, families together and the easiest first.
create table steadfast.exercise (
    slug              text primary key check (slug ~ '^[a-z][a-z0-9-]*$'),
    domain            text    not null check (domain in ('balance', 'gait', 'fine-motor', 'strength', 'stretching',
                                                         'coordination', 'endurance', 'relaxation', 'joyful-movement')),
    position          text    not null,
    fall_risk         text    not null check (fall_risk in ('LOW', 'MEDIUM', 'HIGH')),
    sets              int     not null check (sets between 1 and 10),
    repetitions       int check (repetitions between 1 and 100),
    hold_seconds      int check (hold_seconds between 1 and 600),
    minutes           numeric(5, 1) check (minutes between 0.5 and 60),
    rest_seconds      int     not null check (rest_seconds between 0 and 600),
    per_side          boolean not null,
    times_per_week    int     not null check (times_per_week between 1 and 14),
    seconds_per_rep   int check (seconds_per_rep between 1 and 120),
    support           text    not null check (support in ('BOTH_HANDS', 'ONE_HAND', 'FINGERTIPS', 'HOVER', 'NONE')),
    effort_low        int check (effort_low between 0 and 10),
    effort_high       int check (effort_high between 0 and 10),
    asks              text    not null check (asks in ('STEADINESS', 'HAND', 'NONE')),
    family            text references steadfast.ladder,
    level             int check (level between 1 and 10),
    safer             text references steadfast.exercise deferrable initially deferred,
    equipment         text[]  not null,
    safety            text[]  not null,
    contraindications text[]  not null,
    warnings          text[]  not null,
    excluded_with     text[]  not null,
    aids_permitted    text[]  not null,
    building_blocks   text[]  not null,
    place             int     not null,
    retired           boolean not null default false,
    constraint exercise_rung unique (family, level) deferrable initially deferred,
    constraint exercise_on_ladder check ((family is null) = (level is null)),
    constraint exercise_effort check ((effort_low is null) = (effort_high is null) and effort_low <= effort_high),
    constraint exercise_dose check (repetitions is not null or hold_seconds is not null or minutes is not null)
);

create table steadfast.exercise_text (
    slug     text   not null references steadfast.exercise,
    language text   not null check (language in ('en', 'de')),
    name     text   not null check (length(name) between 1 and 120),
    feel     text   not null,
    change   text,
    steps    text[] not null check (cardinality(steps) between 1 and 8),
    primary key (slug, language)
);

create table steadfast.ladder_text (
    family   text not null references steadfast.ladder,
    language text not null check (language in ('en', 'de')),
    title    text not null,
    axis     text not null,
    primary key (family, language)
);

create table steadfast.vocabulary (
    kind     text not null,
    code     text not null,
    language text not null check (language in ('en', 'de')),
    label    text not null,
    position int  not null,
    primary key (kind, code, language)
);

grant select, insert, update, delete on steadfast.catalogue_import, steadfast.ladder, steadfast.exercise,
    steadfast.exercise_text, steadfast.ladder_text, steadfast.vocabulary to steadfast_app;
