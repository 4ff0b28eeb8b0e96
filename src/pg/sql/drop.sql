
-- old views, then old tables in one list (they may refer to each other); nothing else goes with them
DO $sqlite2pg$
DECLARE
    old oid[] := string_to_array(current_setting('sqlite2pg.old', true), ' ')::oid[];
    views text;
    tables text;
BEGIN
    SELECT string_agg(oid::regclass::text, ', ') FILTER (WHERE relkind = 'v'),
        string_agg(oid::regclass::text, ', ') FILTER (WHERE relkind <> 'v')
        INTO views, tables FROM pg_class WHERE oid = ANY (old);
    IF views IS NOT NULL THEN
        EXECUTE 'DROP VIEW ' || views;
    END IF;
    IF tables IS NOT NULL THEN
        EXECUTE 'DROP TABLE ' || tables;
    END IF;
END $sqlite2pg$;
