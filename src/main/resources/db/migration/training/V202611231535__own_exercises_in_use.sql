-- Plans, releases, logs, rests and whatever else names an exercise so far may name one of the clinic's own.
do $$
declare
    named record;
begin
    for named in
        select c.relname as table_name, a.attname as column_name
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid and c.relrowsecurity and c.relname <> 'own_exercise'
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where k.contype = 'f' and k.confrelid = 'steadfast.exercise'::regclass
        order by 1, 2
    loop
        call steadfast.names_exercise(named.table_name, named.column_name);
    end loop;
end
$$;
