-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint
);
COPY "public"."t" ("a") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "a" bigint
);
COPY "public"."u" ("a") FROM stdin WITH (FREEZE);
2
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "u_a_key" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_a_key" UNIQUE ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '2']);
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "plain" of "public"."t"', '"public"."sqlite_trigger_plain"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_plain"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RAISE EXCEPTION USING MESSAGE = ('large');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "plain" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."a" > 100) EXECUTE FUNCTION "public"."sqlite_trigger_plain"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "in_a_case" of "public"."t"', '"public"."sqlite_trigger_in_a_case"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_in_a_case"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."a" > 100) THEN
        RAISE EXCEPTION USING MESSAGE = ('large');
    ELSIF (NEW."a" < 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('negative');
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "in_a_case" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_in_a_case"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "or_fail" of "public"."t"', '"public"."sqlite_trigger_or_fail"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_or_fail"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."u" AS "u" ("a") SELECT NEW."a";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "or_fail" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_or_fail"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "or_fail_too" of "public"."t"', '"public"."sqlite_trigger_or_fail_too"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_or_fail_too"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."u" AS "u" SET "a" = "u"."a" + 1 WHERE "u"."a" = OLD."a";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "or_fail_too" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_or_fail_too"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "from_rows" of "public"."u"', '"public"."sqlite_trigger_from_rows"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_from_rows"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (EXISTS (SELECT 1 FROM "public"."t" WHERE "t"."a" = OLD."a")) THEN
        RAISE EXCEPTION USING MESSAGE = ('in use');
    END IF;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "from_rows" BEFORE DELETE ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_from_rows"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "other" of "public"."u"', '"public"."sqlite_trigger_other"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_other"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."a" > 100) THEN
        RAISE EXCEPTION USING MESSAGE = ('large');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "other" BEFORE UPDATE ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_other"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key, 6 triggers; verified';

-- end
