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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "bi" of "public"."t"', '"public"."sqlite_trigger_bi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bi' || COALESCE(NEW."v"::text, 'null');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bi" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bi"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "au" of "public"."t"', '"public"."sqlite_trigger_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'au' || (OLD."v"::text) || '>' || (NEW."v"::text);
    DELETE FROM "public"."log" AS "log" WHERE "log"."m" = 'bi1';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "au" AFTER UPDATE OF "v" ON "public"."t" FOR EACH ROW WHEN (OLD."v" IS DISTINCT FROM NEW."v") EXECUTE FUNCTION "public"."sqlite_trigger_au"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "bu" of "public"."t"', '"public"."sqlite_trigger_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bu' || NEW."u" WHERE NEW."u" <> '';
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bu" BEFORE UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bu"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "bd" of "public"."t"', '"public"."sqlite_trigger_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bd' || (OLD."id"::text);
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bd" BEFORE DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "ad" of "public"."t"', '"public"."sqlite_trigger_ad"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ad"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."log") < 100) THEN
        UPDATE "public"."log" AS "log" SET "m" = "log"."m" || '!' WHERE "log"."m" = ('bd' || (OLD."id"::text));
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "ad" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_ad"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 0 rows, 2 keys, 5 triggers; verified';

-- end
