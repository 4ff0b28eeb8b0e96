-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."other"');
CREATE TABLE "public"."other" (
    "id" bigint NOT NULL,
    "v" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."other"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "other_pkey" of table "public"."other"', $sqlite2pg$ALTER TABLE "public"."other" ADD CONSTRAINT "other_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."other"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."log";
ANALYZE "public"."other";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_2_g" of "public"."t"', '"public"."sqlite_trigger_g"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_g"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("id", "m") SELECT 100 + NEW."v", NEW."id"::text;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_g" AFTER INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."id" > 1) EXECUTE FUNCTION "public"."sqlite_trigger_g"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "sqlite_1_h" of "public"."t"', '"public"."sqlite_trigger_h"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_h"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."log" AS "log" SET "m" = "log"."m" || ' ' || ((SELECT NEW."id")::text) WHERE "log"."id" = 100;
    INSERT INTO "public"."other" AS "other" ("v") SELECT NEW."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_h" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_h"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 0 rows, 3 keys, 2 triggers; verified';

-- end
