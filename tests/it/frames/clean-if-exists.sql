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
    FOR part IN SELECT c.oid, c.relkind FROM pg_class AS c WHERE c.oid = known
        UNION ALL SELECT c.oid, c.relkind FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid WHERE indrelid = known
        UNION ALL SELECT c.oid, c.relkind FROM pg_depend JOIN pg_class AS c ON c.oid = objid
            WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = known
            AND deptype IN ('a', 'i') AND c.relkind = 'S' LOOP
        EXECUTE format('ALTER %s %s RENAME TO %I',
            CASE part.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END,
            part.oid::regclass, 'sqlite2pg_old_' || part.oid);
    END LOOP;
    PERFORM set_config('sqlite2pg.old', concat_ws(' ', nullif(current_setting('sqlite2pg.old', true), ''), known), true);
END $sqlite2pg$;

-- the old table steps aside
CREATE PROCEDURE "public"."sqlite2pg_make_way_fa1cb248"(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regclass(relation);
    kind "char" := (SELECT relkind FROM pg_class WHERE oid = known);
BEGIN
    IF known IS NULL THEN
        IF false THEN
            RAISE EXCEPTION USING ERRCODE = 'undefined_table',
                MESSAGE = format('sqlite2pg: %s does not exist; nothing was changed', relation),
                HINT = 'Convert with --clean --if-exists where some tables may not be there yet.';
        END IF;
    ELSIF kind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION USING ERRCODE = 'wrong_object_type',
            MESSAGE = format('sqlite2pg: %s exists and is not a table; nothing was changed', relation),
            HINT = 'Drop it yourself, or convert with --schema NAME to load beside it.';
    ELSE
        CALL "public"."sqlite2pg_set_aside_fa1cb248"(relation, known);
    END IF;
END $sqlite2pg$;

-- so does a view of an earlier load, which may never have been made
CREATE PROCEDURE "public"."sqlite2pg_replace_view_fa1cb248"(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := (SELECT oid FROM pg_class WHERE oid = to_regclass(relation) AND relkind = 'v');
BEGIN
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
DROP ROUTINE "public"."sqlite2pg_alone_fa1cb248", "public"."sqlite2pg_refuse_fa1cb248", "public"."sqlite2pg_attempt_fa1cb248", "public"."sqlite2pg_constraint_fa1cb248", "public"."sqlite2pg_identity_fa1cb248", "public"."sqlite2pg_verify_fa1cb248", "public"."sqlite2pg_make_way_fa1cb248", "public"."sqlite2pg_set_aside_fa1cb248", "public"."sqlite2pg_replace_view_fa1cb248";
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
