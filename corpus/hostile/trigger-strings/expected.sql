-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "what" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."log";

CREATE PROCEDURE "public"."sqlite2pg_trigger_fa1cb248"(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regprocedure(signature);
    other text := (SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = known LIMIT 1);
    detail text;
    hint text;
BEGIN
    IF known IS NOT NULL AND obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is not ours', signature);
    ELSIF other IS NOT NULL THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is that of a trigger of %s', signature, other);
    END IF;
    PERFORM set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_a" of "public"."t"', '"public"."sqlite_trigger_a"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_a"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_a" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" = '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --') EXECUTE FUNCTION "public"."sqlite_trigger_a"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_b" of "public"."t"', '"public"."sqlite_trigger_b"()', $sqlite2pg2$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_b"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg1$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('%s %1$s $sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --');
    RETURN NEW;
END
$sqlite2pg1$$sqlite2pg2$, $sqlite2pg1$CREATE TRIGGER "sqlite_1_b" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" = '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --') EXECUTE FUNCTION "public"."sqlite_trigger_b"()$sqlite2pg1$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "c" of "public"."t"', '"public"."sqlite_trigger_c"()', $sqlite2pg2$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_c"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg1$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -- ''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' || OLD."v";
    RETURN NULL;
END
$sqlite2pg1$$sqlite2pg2$, $sqlite2pg$CREATE TRIGGER "c" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_c"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "d" of "public"."t"', '"public"."sqlite_trigger_d"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_d"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("what") SELECT  E'\\';
    INSERT INTO "public"."log" AS "log" ("what") SELECT  E'
\\! touch PWNED
\\.
';
    UPDATE "public"."log" AS "log" SET "what" = ':x :''x'' ''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' WHERE "log"."what" =  E'\\'';';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "d" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_d"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 1 key, 4 triggers; verified';

-- end
