
-- old views, then old tables in one list (they may refer to each other); nothing else goes with them
DO $sqlite2pg$
DECLARE
    views text;
    tables text;
    told text;
    old record;
BEGIN
    SELECT string_agg(relation::regclass::text, ', ') FILTER (WHERE what = 'view'),
        string_agg(relation::regclass::text, ', ') FILTER (WHERE what = 'table')
        INTO views, tables FROM @replaced@ WHERE place IS NULL;
    IF views IS NOT NULL THEN
        EXECUTE 'DROP VIEW ' || views;
    END IF;
    IF tables IS NOT NULL THEN
        EXECUTE 'DROP TABLE ' || tables;
    END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
    GET STACKED DIAGNOSTICS told = PG_EXCEPTION_DETAIL;
    FOR old IN SELECT relation::regclass::text AS now, name FROM @replaced@ WHERE place IS NULL AND what <> 'made' ORDER BY length(relation::text) DESC LOOP
        told := replace(told, old.now, old.name);
    END LOOP;
    RAISE EXCEPTION USING ERRCODE = 'dependent_objects_still_exist',
        MESSAGE = 'sqlite2pg: objects that are not of this dump depend on what it replaces: drop them first, and make them again after the load; nothing was changed',
        DETAIL = told;
END $sqlite2pg$;

-- what was done to them since the earlier load
DO $sqlite2pg$
DECLARE
    relation record;
    part record;
    known text[];
    back text[] := '{}';
    gone text[] := '{}';
    others text;
BEGIN
    FOR relation IN SELECT r.relation AS old, name, to_regclass(name) AS known FROM @replaced@ AS r
        WHERE place IS NULL AND what <> 'made' ORDER BY what DESC, name LOOP
        IF relation.known IS NULL THEN
            gone := gone || ARRAY(SELECT format('%s of %s, which is not made any more', what, name)
                FROM @replaced@ AS r WHERE r.relation = relation.old AND place IN (1, 2, 7, 8));
            CONTINUE;
        END IF;
        known := ARRAY(SELECT k.what FROM @kept@(relation.known) AS k);
        -- rights that new tables get here, and that were taken from the old one
        IF EXISTS (SELECT FROM @replaced@ AS r WHERE r.relation = relation.old AND r.undo IS NOT NULL) THEN
            FOR part IN SELECT k.undo FROM @kept@(relation.known) AS k WHERE k.undo IS NOT NULL
                AND k.what NOT IN (SELECT r.what FROM @replaced@ AS r WHERE r.relation = relation.old AND r.undo IS NOT NULL) LOOP
                EXECUTE part.undo;
            END LOOP;
        END IF;
        FOR part IN SELECT r.what, r.statement, r.place FROM @replaced@ AS r WHERE r.relation = relation.old AND r.place IS NOT NULL
            AND r.what <> ALL (known) ORDER BY r.place, r.what LOOP
            BEGIN
                IF part.statement IS NULL THEN
                    gone := gone || format('%s of %s', part.what, relation.name);
                ELSE
                    EXECUTE part.statement;
                    back := back || format('%s of %s', part.what, relation.name);
                END IF;
            EXCEPTION WHEN OTHERS THEN
                gone := gone || format('%s of %s (%s): %s', part.what, relation.name, SQLERRM, part.statement);
            END;
        END LOOP;
    END LOOP;
    IF gone <> '{}' THEN
        @GONE@
    END IF;
    IF back <> '{}' THEN
        RAISE @INFO@ USING MESSAGE = format('sqlite2pg: put back what was done to the replaced tables and is not in the dump: %s',
            concat_ws(', ', VARIADIC back[:20] || CASE WHEN array_length(back, 1) > 20 THEN format('and %s more', array_length(back, 1) - 20) END));
    END IF;
    SELECT string_agg(quote_ident(relname), ', ' ORDER BY relname) FILTER (WHERE at <= 20)
            || CASE WHEN count(*) > 20 THEN format(' and %s more', count(*) - 20) ELSE '' END INTO others
        FROM (SELECT relname, row_number() OVER (ORDER BY relname) AS at FROM pg_class
            WHERE relnamespace = to_regnamespace(quote_ident(@HOME@)) AND relkind IN ('r', 'p', 'v', 'm')
            AND relname NOT LIKE 'sqlite2pg\_replaced\_%'
            AND oid NOT IN (SELECT to_regclass(name) FROM @replaced@ WHERE place IS NULL AND to_regclass(name) IS NOT NULL)
            AND oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 'pg_class'::regclass AND deptype = 'e')) AS other;
    IF others IS NOT NULL THEN
        RAISE @INFO@ USING MESSAGE = format('sqlite2pg: in schema %I, but not in this dump, and left as they are: %s', @HOME@, others);
    END IF;
END $sqlite2pg$;
DROP TABLE @replaced@;
