\set ON_ERROR_STOP on
\if true
-- Written by sqlite2pg. Load with: psql -X -d DATABASE -f THIS-FILE
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\set FETCH_COUNT 0
\set QUIET on
\set sqlite2pg_end '\\endif'
DO $sqlite2pg$ BEGIN
    IF pg_catalog.pg_is_in_recovery() THEN
        RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction',
            MESSAGE = 'sqlite2pg: this server is a standby, which only reads: load into its primary server';
    END IF;
END $sqlite2pg$;
SELECT CASE WHEN :VERSION_NUM >= 180000 OR :VERSION_NUM % 10000 >= CASE :VERSION_NUM / 10000 WHEN 13 THEN 22 WHEN 14 THEN 19 WHEN 15 THEN 14 WHEN 16 THEN 10 WHEN 17 THEN 6 ELSE 9999 END THEN '' ELSE '/*' END AS sqlite2pg_skip \gset
:sqlite2pg_skip
\restrict sqlite2pg
--*/
BEGIN READ WRITE;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL search_path = '';
SET LOCAL timezone = 'UTC';
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL intervalstyle = 'postgres';
SET LOCAL extra_float_digits = 1;
SET LOCAL transform_null_equals = off;
SET LOCAL array_nulls = on;
SET LOCAL client_min_messages = warning;
SET LOCAL check_function_bodies = off;
SET LOCAL row_security = off;
SET LOCAL xmloption = content;
SET LOCAL statement_timeout = 0;
SET LOCAL lock_timeout = '0';
SET LOCAL idle_in_transaction_session_timeout = 0;

-- whether this database can take what follows: asked before the first row
DO $sqlite2pg$
DECLARE
    home text := 'public';
    encoding text := current_setting('server_encoding');
BEGIN
    IF encoding = 'SQL_ASCII' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'sqlite2pg: the encoding of this database is SQL_ASCII: it holds bytes and knows no characters, so length(), LIKE and checks would give other results than SQLite; nothing was changed',
            HINT = 'Use a database with UTF8: createdb -E UTF8 -T template0 NAME';
    ELSIF encoding <> 'UTF8' THEN
        RAISE WARNING USING
            MESSAGE = format('sqlite2pg: the encoding of this database is %s: a character that it does not have stops the load, and it orders text by its own codes', encoding),
            HINT = 'A database with UTF8 takes every character: createdb -E UTF8 -T template0 NAME';
    END IF;
    IF to_regnamespace(quote_ident(home)) IS NULL THEN
        IF NOT has_database_privilege(current_database(), 'CREATE') THEN
            RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
                MESSAGE = format('sqlite2pg: there is no schema %I, and the role %I may not make it; nothing was changed', home, current_user),
                HINT = format('Let the owner of the database run: CREATE SCHEMA %I AUTHORIZATION %I; or load into a schema that is there: sqlite2pg -n NAME', home, current_user);
        END IF;
        -- two loads at once: the second waits for the first to make it
        PERFORM pg_advisory_xact_lock(hashtext('sqlite2pg'), hashtext('schema ' || home));
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', home);
    ELSIF NOT (has_schema_privilege(home, 'CREATE') AND has_schema_privilege(home, 'USAGE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
            MESSAGE = format('sqlite2pg: the role %I may not make tables in schema %I; nothing was changed', current_user, home),
            HINT = format('Let the owner of the schema run: GRANT USAGE, CREATE ON SCHEMA %I TO %I; or load into a schema of your own: sqlite2pg -n NAME', home, current_user);
    END IF;
    -- PostgreSQL 17 and later have it
    PERFORM set_config('transaction_timeout', '0', true) WHERE current_setting('transaction_timeout', true) IS NOT NULL;
    PERFORM set_config('sqlite2pg.refused', '0', true);
END $sqlite2pg$;

-- the routines of this load: they are dropped before COMMIT

-- one load after the other: what two of them make at once is refused to the second
CREATE PROCEDURE "public"."sqlite2pg_alone_fa1cb248"(what text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    ours int := hashtext('sqlite2pg');
    theirs int := hashtext(what);
BEGIN
    IF NOT pg_try_advisory_xact_lock(ours, theirs) THEN
        RAISE INFO USING MESSAGE = 'sqlite2pg: waiting for another load into ' || what;
        PERFORM pg_advisory_xact_lock(ours, theirs);
    END IF;
END $sqlite2pg$;

-- an object that the server refuses never takes the data down: it is told at once, and counted for the end
CREATE PROCEDURE "public"."sqlite2pg_refuse_fa1cb248"(object text, statement text, reason text, detail text, hint text) LANGUAGE plpgsql AS $sqlite2pg$
BEGIN
    PERFORM set_config('sqlite2pg.refused', (current_setting('sqlite2pg.refused')::int + 1)::text, true);
    RAISE WARNING USING
        MESSAGE = concat_ws(': ', 'sqlite2pg: the server refused ' || object, reason, nullif(detail, '')),
        HINT = concat_ws(E'\n', nullif(hint, ''), 'To have it, run after the repair: ' || statement || ';');
END $sqlite2pg$;

CREATE PROCEDURE "public"."sqlite2pg_attempt_fa1cb248"(object text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    detail text;
    hint text;
BEGIN
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;

-- adds a constraint that holds for new rows, then tries it on the rows that are there
CREATE PROCEDURE "public"."sqlite2pg_constraint_fa1cb248"(object text, statement text, validation text, violations text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    n bigint;
    example text;
    why text;
    detail text;
    hint text;
BEGIN
    EXECUTE statement;
    BEGIN
        EXECUTE validation;
    EXCEPTION WHEN foreign_key_violation OR check_violation THEN
        EXECUTE violations INTO n, example, why;
        why := coalesce(why, 'violate it already in SQLite');
        RAISE WARNING USING MESSAGE = format('sqlite2pg: %s: %s row(s) %s, such as %s; it is there as NOT VALID and holds for new rows', object, n, why, example),
            HINT = 'To have it hold for all rows, run after the repair: ' || validation || ';';
    END;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', statement, validation), SQLERRM, detail, hint);
END $sqlite2pg$;

-- makes a column the identity of its table; numbers go on after the largest that is there or was ever given, below 1 too
CREATE PROCEDURE "public"."sqlite2pg_identity_fa1cb248"(relation text, attribute text, given bigint, called text DEFAULT NULL)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    largest bigint;
BEGIN
    EXECUTE format('SELECT max(%I) FROM %s', attribute, relation) INTO largest;
    largest := greatest(largest, given);
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I ADD GENERATED BY DEFAULT AS IDENTITY', relation, attribute)
        || coalesce('(' || nullif(concat_ws(' ', 'SEQUENCE NAME ' || called,
            CASE WHEN largest < 0 THEN format('MINVALUE %1$s START WITH %1$s', largest + 1) END), '') || ')', '');
    IF largest >= 1 THEN
        PERFORM setval(pg_get_serial_sequence(relation, attribute), largest);
    END IF;
END $sqlite2pg$;

-- compares a table with what was sent: what is measured, of which column, and what it has to be
CREATE PROCEDURE "public"."sqlite2pg_verify_fa1cb248"(relation text, figures text[]) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    -- octets of UTF-8 in every database
    octets text := CASE current_setting('server_encoding') WHEN 'UTF8' THEN 'sum(octet_length(%s))'
        ELSE 'sum(octet_length(convert_to(%s, ''UTF8'')))' END;
    aggregates text;
    found numeric[];
    at int := 1;
BEGIN
    SELECT string_agg(format(CASE figures[n]
            WHEN 'rows' THEN 'count(*)'
            WHEN 'values' THEN 'count(%s)'
            WHEN 'sum' THEN 'sum(%s)'
            WHEN 'octets' THEN octets
            WHEN 'bytes' THEN 'sum(octet_length(%s))'
            WHEN 'checksum' THEN 'sum((''x'' || left(md5(%s), 15))::bit(60)::bigint)'
        END, figures[n + 1]), ', ' ORDER BY n) INTO aggregates FROM generate_series(1, array_length(figures, 1), 3) AS n;
    EXECUTE format('SELECT ARRAY[%s]::numeric[] FROM %s', aggregates, relation) INTO found;
    FOR n IN 1 .. array_length(found, 1) LOOP
        IF coalesce(found[n], 0) <> figures[at + 2]::numeric THEN
            RAISE EXCEPTION USING MESSAGE = format(
                'sqlite2pg: table %s is not what the dump holds: %s is %s there and %s in the dump; nothing is committed',
                relation, concat_ws(' of ', figures[at], nullif(figures[at + 1], '')), coalesce(found[n], 0), figures[at + 2]);
        END IF;
        at := at + 3;
    END LOOP;
END $sqlite2pg$;

-- what was done to the tables that this load replaces: it is put back on the new ones
CREATE TABLE "public"."sqlite2pg_replaced_fa1cb248" (relation oid, name text, place int, what text, statement text, undo text);
CREATE INDEX ON "public"."sqlite2pg_replaced_fa1cb248" (relation);

-- what hangs on a relation and is no part of its CREATE statement; a row without a statement cannot be put back.
-- From place 5 on an object has a name of its own
CREATE FUNCTION "public"."sqlite2pg_kept_fa1cb248"(known oid) RETURNS TABLE (place int, what text, statement text, undo text) LANGUAGE plpgsql AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    r record;
BEGIN
    SELECT c.*, format('%I.%I', nspname, relname) AS name,
        CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
        INTO r FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace WHERE c.oid = known;

    -- columns with their values, and the place in a hierarchy
    RETURN QUERY SELECT 0, format('column %I', attname), NULL::text, NULL::text FROM pg_attribute
        WHERE attrelid = known AND attnum > 0 AND NOT attisdropped AND r.kind = 'TABLE';
    RETURN QUERY SELECT 0, format('inheritance from %s', inhparent::regclass), NULL::text, NULL::text FROM pg_inherits
        WHERE inhrelid = known AND r.kind = 'TABLE';

    -- rights
    RETURN QUERY WITH granted (privilege, part, grantee, more) AS (
            SELECT privilege_type, '', grantee, is_grantable FROM aclexplode(r.relacl)
            UNION ALL SELECT privilege_type, format(' (%I)', attname), grantee, is_grantable
                FROM pg_attribute, LATERAL aclexplode(attacl) WHERE attrelid = known AND NOT attisdropped
        ), named AS (
            SELECT *, format('%s%s ON %s %s', privilege, part, CASE r.kind WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END, r.name)
                AS object, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role
            FROM granted WHERE grantee <> r.relowner
        )
        SELECT 1, format('grant of %s%s to %s', privilege, part, role),
            format('GRANT %s TO %s%s', object, role, CASE WHEN more THEN ' WITH GRANT OPTION' ELSE '' END),
            format('REVOKE %s FROM %s', object, role) FROM named;
    RETURN QUERY SELECT 1, 'row level security', format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', r.name), NULL::text
        WHERE r.relrowsecurity;
    RETURN QUERY SELECT 1, 'forced row level security', format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', r.name), NULL::text
        WHERE r.relforcerowsecurity;
    RETURN QUERY SELECT 1, format('policy %I', polname),
        concat(format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname, r.name,
                CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END, ', ') FROM unnest(polroles) AS role)),
            ' USING (' || pg_get_expr(polqual, polrelid) || ')', ' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')'), NULL::text
        FROM pg_policy WHERE polrelid = known;
    RETURN QUERY SELECT 1, format('security label of %s', provider), format('SECURITY LABEL FOR %I ON %s %s IS %L', provider,
            CASE objsubid WHEN 0 THEN r.kind ELSE 'COLUMN' END,
            r.name || coalesce((SELECT '.' || quote_ident(attname) FROM pg_attribute WHERE attrelid = known AND attnum = objsubid AND objsubid > 0), ''), label), NULL::text
        FROM pg_seclabel WHERE objoid = known AND classoid = 'pg_class'::regclass;
    RETURN QUERY SELECT 9, format('owner %I', pg_get_userbyid(r.relowner)),
        format('ALTER %s %s OWNER TO %I', r.kind, r.name, pg_get_userbyid(r.relowner)), NULL::text
        WHERE r.kind <> 'SEQUENCE' AND pg_get_userbyid(r.relowner) <> current_user;

    -- comments, storage
    RETURN QUERY SELECT 2, coalesce('comment of column ' || quote_ident(attname), 'comment'), format('COMMENT ON %s %s IS %L',
            CASE objsubid WHEN 0 THEN r.kind ELSE 'COLUMN' END, concat_ws('.', r.name, quote_ident(attname)), description), NULL::text
        FROM pg_description LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid AND objsubid > 0
        WHERE objoid = known AND classoid = 'pg_class'::regclass;
    RETURN QUERY SELECT 3, 'storage parameters', format('ALTER %s %s SET (%s)', r.kind, r.name,
            (SELECT string_agg(format('%I = %L', option_name, option_value), ', ') FROM pg_options_to_table(r.reloptions))), NULL::text
        WHERE r.reloptions IS NOT NULL;
    RETURN QUERY SELECT 3, format('tablespace %I', spcname), format('ALTER TABLE %s SET TABLESPACE %I', r.name, spcname), NULL::text
        FROM pg_tablespace WHERE oid = r.reltablespace AND r.kind = 'TABLE';
    RETURN QUERY SELECT 3, 'unlogged', format('ALTER TABLE %s SET UNLOGGED', r.name), NULL::text
        WHERE r.relpersistence = 'u' AND r.kind = 'TABLE';
    RETURN QUERY SELECT 3, format('statistics target of column %I', attname),
        format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS %s', r.name, attname, attstattarget), NULL::text
        FROM pg_attribute WHERE attrelid = known AND attnum > 0 AND NOT attisdropped AND attstattarget > 0;
    RETURN QUERY SELECT 4, format('default of column %I', attname),
        format('ALTER %s %s ALTER COLUMN %I SET DEFAULT %s', r.kind, r.name, attname, pg_get_expr(adbin, adrelid)), NULL::text
        FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE adrelid = known AND attgenerated = '';

    -- objects
    RETURN QUERY SELECT 5, format('index %I', relname), pg_get_indexdef(indexrelid), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid
        WHERE indrelid = known AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = known);
    RETURN QUERY SELECT 6, format('constraint %I', conname), format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.name, conname, pg_get_constraintdef(oid)), NULL::text
        FROM pg_constraint WHERE conrelid = known AND contype IN ('c', 'f', 'p', 'u', 'x');
    RETURN QUERY SELECT 7, format('statistics %I', stxname), pg_get_statisticsobjdef(oid), NULL::text FROM pg_statistic_ext WHERE stxrelid = known;
    RETURN QUERY SELECT 7, format('rule %I', rulename), pg_get_ruledef(oid), NULL::text FROM pg_rewrite WHERE ev_class = known AND rulename <> '_RETURN';
    RETURN QUERY SELECT 7, format('replica identity %s', r.relreplident), format('ALTER TABLE %s REPLICA IDENTITY %s', r.name, CASE r.relreplident
            WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE (SELECT format('USING INDEX %I', relname) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = known AND indisreplident) END), NULL::text
        WHERE r.kind = 'TABLE' AND r.relreplident IN ('f', 'n', 'i');
    -- a trigger of an earlier load calls a function that says so
    RETURN QUERY SELECT 7, format('trigger %I', tgname), pg_get_triggerdef(oid), NULL::text FROM pg_trigger
        WHERE tgrelid = known AND NOT tgisinternal AND obj_description(tgfoid, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger';
    IF current_setting('server_version_num')::int >= 150000 THEN
        RETURN QUERY SELECT 7, format('publication %I', pubname), concat(format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, r.name),
                ' (' || (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = known AND attnum = ANY (prattrs)) || ')',
                ' WHERE (' || pg_get_expr(prqual, prrelid) || ')'), NULL::text
            FROM pg_publication_rel JOIN pg_publication AS p ON p.oid = prpubid WHERE prrelid = known;
    ELSE
        RETURN QUERY SELECT 7, format('publication %I', pubname), format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, r.name), NULL::text
            FROM pg_publication_rel JOIN pg_publication AS p ON p.oid = prpubid WHERE prrelid = known;
    END IF;
    RETURN QUERY SELECT 8, format('cluster on %I', relname), format('ALTER TABLE %s CLUSTER ON %I', r.name, relname), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid WHERE indrelid = known AND indisclustered;
    RETURN QUERY SELECT 8, format('comment of %s %I', kind, name), format('COMMENT ON %s %I%s IS %L', upper(kind), name, target, description), NULL::text
        FROM (SELECT oid, 'pg_constraint'::regclass::oid, 'constraint', conname, ' ON ' || r.name FROM pg_constraint WHERE conrelid = known
            UNION ALL SELECT oid, 'pg_trigger'::regclass, 'trigger', tgname, ' ON ' || r.name FROM pg_trigger WHERE tgrelid = known
            UNION ALL SELECT oid, 'pg_policy'::regclass, 'policy', polname, ' ON ' || r.name FROM pg_policy WHERE polrelid = known
        ) AS part (oid, class, kind, name, target) JOIN pg_description ON objoid = part.oid AND classoid = class;
    RETURN QUERY SELECT 8, format('comment of index %I', relname), format('COMMENT ON INDEX %I.%I IS %L', nspname, relname, description), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid JOIN pg_namespace AS n ON n.oid = relnamespace
        JOIN pg_description ON objoid = indexrelid AND classoid = 'pg_class'::regclass WHERE indrelid = known;
END $sqlite2pg$;

-- gives a relation, its indexes and its own sequences names that nobody asks for, until it is dropped
CREATE PROCEDURE "public"."sqlite2pg_set_aside_fa1cb248"(name text, known oid) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    holders text := (SELECT string_agg(DISTINCT pid::text, ', ') FROM pg_locks
        WHERE locktype = 'relation' AND relation = known AND granted AND pid <> pg_backend_pid()
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database()));
    part record;
BEGIN
    IF holders IS NOT NULL THEN
        RAISE INFO USING MESSAGE = format('sqlite2pg: waiting for a lock on %s, which another session holds (process %s)', name, holders);
    END IF;
    -- the relation first: what hangs on it names its indexes
    FOR part IN SELECT c.oid, relkind, format('%I.%I', nspname, relname) AS name
        FROM (SELECT known AS oid, 0 AS turn
            UNION ALL SELECT indexrelid, 1 FROM pg_index WHERE indrelid = known
            UNION ALL SELECT objid, 2 FROM pg_depend WHERE classid = 'pg_class'::regclass
                AND refclassid = 'pg_class'::regclass AND refobjid = known AND deptype IN ('a', 'i')) AS own
        JOIN pg_class AS c USING (oid) JOIN pg_namespace AS n ON n.oid = relnamespace
        WHERE turn < 2 OR relkind = 'S' ORDER BY turn LOOP
        IF part.relkind NOT IN ('i', 'I') THEN
            INSERT INTO "public"."sqlite2pg_replaced_fa1cb248" SELECT part.oid, part.name, NULL, CASE part.relkind WHEN 'v' THEN 'view' WHEN 'S' THEN 'sequence' ELSE 'table' END;
            INSERT INTO "public"."sqlite2pg_replaced_fa1cb248" SELECT part.oid, part.name, (k).* FROM "public"."sqlite2pg_kept_fa1cb248"(part.oid) AS k;
        END IF;
        EXECUTE format('ALTER %s %s RENAME TO %I',
            CASE part.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END,
            part.oid::regclass, 'sqlite2pg_old_' || part.oid);
    END LOOP;
    -- the triggers of an earlier load go now: their functions get those of this one
    FOR part IN SELECT tgname FROM pg_trigger WHERE tgrelid = known AND NOT tgisinternal
        AND obj_description(tgfoid, 'pg_proc') = 'sqlite2pg trigger' LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', part.tgname, known::regclass);
    END LOOP;
END $sqlite2pg$;

-- the old table steps aside
CREATE PROCEDURE "public"."sqlite2pg_make_way_fa1cb248"(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regclass(relation);
    kind "char" := (SELECT relkind FROM pg_class WHERE oid = known);
BEGIN
    INSERT INTO "public"."sqlite2pg_replaced_fa1cb248" (name, what) VALUES (relation, 'made');
    IF known IS NULL THEN
        IF true THEN
            RAISE EXCEPTION USING ERRCODE = 'undefined_table',
                MESSAGE = format('sqlite2pg: %s does not exist; nothing was changed', relation),
                HINT = 'Convert with --clean --if-exists where some tables may not be there yet.';
        END IF;
    ELSIF kind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION USING ERRCODE = 'wrong_object_type',
            MESSAGE = format('sqlite2pg: %s exists and is not a table; nothing was changed', relation),
            HINT = 'Drop it yourself, or convert with --schema NAME to load beside it.';
    ELSIF NOT pg_has_role((SELECT relowner FROM pg_class WHERE oid = known), 'USAGE') THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
            MESSAGE = format('sqlite2pg: %s belongs to the role %s; nothing was changed', relation,
                (SELECT relowner::regrole FROM pg_class WHERE oid = known)),
            HINT = 'Load as that role, or convert with --schema NAME to load beside it.';
    ELSE
        CALL "public"."sqlite2pg_set_aside_fa1cb248"(relation, known);
    END IF;
END $sqlite2pg$;

-- so does a view of an earlier load, which may never have been made
CREATE PROCEDURE "public"."sqlite2pg_replace_view_fa1cb248"(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := (SELECT oid FROM pg_class WHERE oid = to_regclass(relation) AND relkind = 'v');
BEGIN
    INSERT INTO "public"."sqlite2pg_replaced_fa1cb248" (name, what) VALUES (relation, 'made');
    IF known IS NOT NULL THEN
        CALL "public"."sqlite2pg_set_aside_fa1cb248"(relation, known);
    END IF;
END $sqlite2pg$;

-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint
);
COPY "public"."t" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."t";

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
        INTO views, tables FROM "public"."sqlite2pg_replaced_fa1cb248" WHERE place IS NULL;
    IF views IS NOT NULL THEN
        EXECUTE 'DROP VIEW ' || views;
    END IF;
    IF tables IS NOT NULL THEN
        EXECUTE 'DROP TABLE ' || tables;
    END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
    GET STACKED DIAGNOSTICS told = PG_EXCEPTION_DETAIL;
    FOR old IN SELECT relation::regclass::text AS now, name FROM "public"."sqlite2pg_replaced_fa1cb248" WHERE place IS NULL AND what <> 'made' ORDER BY length(relation::text) DESC LOOP
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
    FOR relation IN SELECT r.relation AS old, name, to_regclass(name) AS known FROM "public"."sqlite2pg_replaced_fa1cb248" AS r
        WHERE place IS NULL AND what <> 'made' ORDER BY what DESC, name LOOP
        IF relation.known IS NULL THEN
            gone := gone || ARRAY(SELECT format('%s of %s, which is not made any more', what, name)
                FROM "public"."sqlite2pg_replaced_fa1cb248" AS r WHERE r.relation = relation.old AND place IN (1, 2, 7, 8));
            CONTINUE;
        END IF;
        known := ARRAY(SELECT k.what FROM "public"."sqlite2pg_kept_fa1cb248"(relation.known) AS k);
        -- rights that new tables get here, and that were taken from the old one
        IF EXISTS (SELECT FROM "public"."sqlite2pg_replaced_fa1cb248" AS r WHERE r.relation = relation.old AND r.undo IS NOT NULL) THEN
            FOR part IN SELECT k.undo FROM "public"."sqlite2pg_kept_fa1cb248"(relation.known) AS k WHERE k.undo IS NOT NULL
                AND k.what NOT IN (SELECT r.what FROM "public"."sqlite2pg_replaced_fa1cb248" AS r WHERE r.relation = relation.old AND r.undo IS NOT NULL) LOOP
                EXECUTE part.undo;
            END LOOP;
        END IF;
        FOR part IN SELECT r.what, r.statement, r.place FROM "public"."sqlite2pg_replaced_fa1cb248" AS r WHERE r.relation = relation.old AND r.place IS NOT NULL
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
        RAISE EXCEPTION USING ERRCODE = 'dependent_objects_still_exist',
            MESSAGE = 'sqlite2pg: this would go with the tables that are replaced, and cannot be put back; nothing is committed',
            DETAIL = array_to_string(gone, E'\n'), HINT = 'Convert with --allow replaced to let it go.';
    END IF;
    IF back <> '{}' THEN
        RAISE INFO USING MESSAGE = format('sqlite2pg: put back what was done to the replaced tables and is not in the dump: %s',
            concat_ws(', ', VARIADIC back[:20] || CASE WHEN array_length(back, 1) > 20 THEN format('and %s more', array_length(back, 1) - 20) END));
    END IF;
    SELECT string_agg(quote_ident(relname), ', ' ORDER BY relname) FILTER (WHERE at <= 20)
            || CASE WHEN count(*) > 20 THEN format(' and %s more', count(*) - 20) ELSE '' END INTO others
        FROM (SELECT relname, row_number() OVER (ORDER BY relname) AS at FROM pg_class
            WHERE relnamespace = to_regnamespace(quote_ident('public')) AND relkind IN ('r', 'p', 'v', 'm')
            AND relname NOT LIKE 'sqlite2pg\_replaced\_%'
            AND oid NOT IN (SELECT to_regclass(name) FROM "public"."sqlite2pg_replaced_fa1cb248" WHERE place IS NULL AND to_regclass(name) IS NOT NULL)
            AND oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 'pg_class'::regclass AND deptype = 'e')) AS other;
    IF others IS NOT NULL THEN
        RAISE INFO USING MESSAGE = format('sqlite2pg: in schema %I, but not in this dump, and left as they are: %s', 'public', others);
    END IF;
END $sqlite2pg$;
DROP TABLE "public"."sqlite2pg_replaced_fa1cb248";
DO $sqlite2pg$
DECLARE
    function text;
BEGIN
    FOR function IN SELECT oid::pg_catalog.regprocedure::text FROM pg_catalog.pg_proc
        WHERE pronamespace OPERATOR(pg_catalog.=) pg_catalog.to_regnamespace('"public"')
        AND pg_catalog.obj_description(oid, 'pg_proc') OPERATOR(pg_catalog.=) 'sqlite2pg trigger'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger WHERE tgfoid OPERATOR(pg_catalog.=) pg_proc.oid) LOOP
        EXECUTE 'DROP FUNCTION ' OPERATOR(pg_catalog.||) function;
    END LOOP;
END $sqlite2pg$;
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
DROP ROUTINE "public"."sqlite2pg_alone_fa1cb248", "public"."sqlite2pg_refuse_fa1cb248", "public"."sqlite2pg_attempt_fa1cb248", "public"."sqlite2pg_constraint_fa1cb248", "public"."sqlite2pg_identity_fa1cb248", "public"."sqlite2pg_verify_fa1cb248", "public"."sqlite2pg_make_way_fa1cb248", "public"."sqlite2pg_set_aside_fa1cb248", "public"."sqlite2pg_replace_view_fa1cb248", "public"."sqlite2pg_kept_fa1cb248";
:sqlite2pg_skip
\unrestrict sqlite2pg
--*/
SELECT CASE pg_catalog.current_setting('sqlite2pg.refused')
    WHEN '0' THEN pg_catalog.format('BEGIN RAISE INFO USING MESSAGE = %L; END',
        pg_catalog.concat('sqlite2pg: committed: ', pg_catalog.current_setting('sqlite2pg.written')))
    ELSE pg_catalog.format('BEGIN RAISE EXCEPTION USING MESSAGE = %L, HINT = %L; END',
        pg_catalog.format('sqlite2pg: all rows are committed, but the server refused %s object(s)', pg_catalog.current_setting('sqlite2pg.refused')),
        'Each has a WARNING above, with the statement to run after the repair.')
    END AS sqlite2pg_told \gset
COMMIT;
DO :'sqlite2pg_told';
:sqlite2pg_end
