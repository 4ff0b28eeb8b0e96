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
        CALL "public"."sqlite2pg_refuse_fa1cb248"(object, validation, format('%s row(s) %s, such as %s', n, why, example), '', '');
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

CREATE PROCEDURE "public"."sqlite2pg_make_way_fa1cb248"(relation text) LANGUAGE plpgsql AS $sqlite2pg$
BEGIN
    IF to_regclass(relation) IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'duplicate_table',
            MESSAGE = format('sqlite2pg: %s exists already; nothing was changed', relation),
            HINT = 'Convert with --schema NAME to load beside it. --clean --if-exists would drop it, with what an application declared for it, and make it as the dump has it.';
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
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
DO $sqlite2pg$ BEGIN
    IF current_setting('sqlite2pg.refused') <> '0' THEN
        RAISE EXCEPTION USING MESSAGE = format(
            'sqlite2pg: nothing is committed: the server refused %s object(s), each with a WARNING above',
            current_setting('sqlite2pg.refused'));
    END IF;
END $sqlite2pg$;
DROP ROUTINE "public"."sqlite2pg_alone_fa1cb248", "public"."sqlite2pg_refuse_fa1cb248", "public"."sqlite2pg_attempt_fa1cb248", "public"."sqlite2pg_constraint_fa1cb248", "public"."sqlite2pg_identity_fa1cb248", "public"."sqlite2pg_verify_fa1cb248", "public"."sqlite2pg_make_way_fa1cb248";
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
