-- What a rung changes, for whom an exercise is meant and which muscles it works with.
-- levers and settings belong together place by place: levers[2] is set to settings[2].
alter table steadfast.exercise
    add column symptoms text[] not null default '{}',
    add column muscles  text[] not null default '{}',
    add column levers   text[] not null default '{}',
    add column settings text[] not null default '{}',
    add constraint exercise_levers check (cardinality(levers) = cardinality(settings)),
    add constraint exercise_levers_on_ladder check (family is not null or cardinality(levers) = 0);
