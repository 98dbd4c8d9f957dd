-- The two database roles of Steadfast and its schema, for a PostgreSQL 18 server of your own. Run once, as a
-- superuser, in the database that Steadfast shall use:
--   psql -d steadfast -v owner_password=… -v application_password=… -f docker/roles.sql
-- A test holds this file against what the program itself does for its own server.
create role steadfast_owner login nosuperuser nocreatedb nocreaterole bypassrls password :'owner_password';
create role steadfast_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'application_password';
alter role steadfast_app set statement_timeout = '5s';
alter role steadfast_app set search_path = steadfast;
alter role steadfast_owner set search_path = steadfast;
create schema if not exists steadfast authorization steadfast_owner;
grant usage on schema steadfast to steadfast_app;
revoke all on schema public from public;
