-- A clinic says in its own words when it answers; who reads German is told in German.
alter table steadfast.clinic add column hours_de text check (length(hours_de) <= 120);
