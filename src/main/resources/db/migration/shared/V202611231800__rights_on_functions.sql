-- PostgreSQL lets everybody call every new function. Here nobody may, unless a migration says so by name: the
-- application gets what it calls, the procedures that build tables stay with the owner.
revoke execute on all routines in schema steadfast from public;
alter default privileges revoke execute on routines from public;
grant execute on all functions in schema steadfast to steadfast_app;
