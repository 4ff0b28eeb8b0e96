-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "u" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "ignored" of "public"."t"', '"public"."sqlite_trigger_ignored"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ignored"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'seen';
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "ignored" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" < 0) EXECUTE FUNCTION "public"."sqlite_trigger_ignored"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "aborted" of "public"."t"', '"public"."sqlite_trigger_aborted"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_aborted"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."v" = 7) THEN
        RAISE EXCEPTION USING MESSAGE = ('seven');
    ELSIF (NEW."v" = 8) THEN
        RAISE EXCEPTION USING MESSAGE = ('it''s eight');
    END IF;
    IF (NEW."v" > 100) THEN
        RAISE EXCEPTION USING MESSAGE = ('large');
    ELSIF (NEW."v" > 90) THEN
        RETURN NULL;
    END IF;
    IF (EXISTS (SELECT 1 FROM "public"."t" WHERE "t"."v" = NEW."v")) THEN
        RAISE EXCEPTION USING MESSAGE = ('taken');
    END IF;
    IF (EXISTS (SELECT 1 FROM "public"."log" WHERE "log"."m" = ('no ' || (NEW."v"::text)))) THEN
        RAISE EXCEPTION USING MESSAGE = ('logged');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "aborted" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_aborted"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "kept" of "public"."t"', '"public"."sqlite_trigger_kept"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_kept"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."v" = 0) THEN
        RETURN NULL;
    END IF;
    INSERT INTO "public"."log" AS "log" ("id", "m") SELECT 1000 + NEW."id", 'kept';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "kept" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_kept"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "spared" of "public"."t"', '"public"."sqlite_trigger_spared"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_spared"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "spared" BEFORE DELETE ON "public"."t" FOR EACH ROW WHEN (OLD."u" = 'keep') EXECUTE FUNCTION "public"."sqlite_trigger_spared"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 0 rows, 2 keys, 4 triggers; verified';

-- end
