-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text
);
COPY "public"."t" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "a" bigint
);
COPY "public"."u" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("a") AS SELECT "t"."a" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."u";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "d" of "public"."t"', '"public"."sqlite_trigger_d"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_d"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."u" AS "u" WHERE "u"."a" = OLD."a";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "d" BEFORE DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_d"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "o" of "public"."u"', '"public"."sqlite_trigger_o"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_o"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."t" AS "t" ("a", "b") SELECT NEW."a", 'copied';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "o" AFTER INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_o"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 view, 2 triggers; verified';

-- end
