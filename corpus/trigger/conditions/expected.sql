-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."item"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "a" bigint,
    "b" text,
    "then; loop" text
);
COPY "public"."item" ("a", "b", "then; loop") FROM stdin WITH (FREEZE);
1	one	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."into"');
CREATE TABLE "public"."into" (
    "then" bigint
);
COPY "public"."into" ("then") FROM stdin WITH (FREEZE);
9
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '3',
    'values', '"then; loop"', '1',
    'octets', '"then; loop"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."into"', ARRAY['rows', '', '1',
    'values', '"then"', '1',
    'sum', '"then"', '9']);
ANALYZE "public"."item";
ANALYZE "public"."log";
ANALYZE "public"."into";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t1" of "public"."item"', '"public"."sqlite_trigger_t1"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t1"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN NEW."a" > 5 THEN 1 ELSE 0 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t1" BEFORE INSERT ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t1"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t2" of "public"."item"', '"public"."sqlite_trigger_t2"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t2"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN NEW."a" = 7 THEN 1 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no7');
    ELSIF (CASE WHEN NEW."a" = 8 THEN 1 ELSE 0 END <> 0) THEN
        RAISE EXCEPTION USING MESSAGE = ('no8');
    ELSE
        IF (NEW."a" IN (SELECT "into"."then" FROM "public"."into")) THEN
            RAISE EXCEPTION USING MESSAGE = ('no9');
        END IF;
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t2" BEFORE UPDATE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t2"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t3" of "public"."item"', '"public"."sqlite_trigger_t3"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t3"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN OLD."a" IN (SELECT 1 FROM "public"."log") THEN 1 ELSE 0 END <> 0) THEN
        INSERT INTO "public"."log" AS "log" ("m") SELECT 'x';
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t3" AFTER DELETE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t3"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t4" of "public"."item"', '"public"."sqlite_trigger_t4"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t4"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT CASE WHEN NEW."a" > 1 THEN 'then' ELSE 'else; end if' END;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t4" AFTER UPDATE ON "public"."item" FOR EACH ROW WHEN (CASE WHEN NEW."then; loop" = 'then;' THEN 1 END <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_t4"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t5" of "public"."item"', '"public"."sqlite_trigger_t5"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t5"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (CASE WHEN EXISTS (SELECT 1 FROM "public"."into" WHERE CASE WHEN "into"."then" > 1 THEN 1 END <> 0) THEN 1 END <> 0) THEN
        IF (OLD."a" = 10) THEN
            RETURN NULL;
        END IF;
    END IF;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t5" BEFORE DELETE ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t5"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 2 rows, 5 triggers; verified';

-- end
