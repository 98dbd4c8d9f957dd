-- A program that must not migrate looks here whether the schema is the one it knows.
grant select on steadfast.flyway_schema_history to steadfast_app;
