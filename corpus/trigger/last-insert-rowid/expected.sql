-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint
);

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."other"');
CREATE TABLE "public"."other" (
    "id" bigint NOT NULL,
    "v" bigint
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."log"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."other"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "other_pkey" of table "public"."other"', $sqlite2pg$ALTER TABLE "public"."other" ADD CONSTRAINT "other_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."other"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
ANALYZE "public"."log";
ANALYZE "public"."other";

CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_trigger(object text, signature text, function text, statement text)
LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := pg_catalog.to_regprocedure(signature);
BEGIN
    IF known IS NOT NULL AND pg_catalog.obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = pg_catalog.format('function %s exists already and is not ours', signature);
    END IF;
    PERFORM pg_catalog.set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE pg_catalog.format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES (object, SQLERRM);
END $sqlite2pg$;
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_2_g" of "public"."t"', '"public"."sqlite_trigger_g"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_g"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("id", "m") SELECT 100 + NEW."v", NEW."id"::text;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_2_g" AFTER INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."id" > 1) EXECUTE FUNCTION "public"."sqlite_trigger_g"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "sqlite_1_h" of "public"."t"', '"public"."sqlite_trigger_h"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_h"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."log" AS "log" SET "m" = "log"."m" || ' ' || ((SELECT NEW."id")::text) WHERE "log"."id" = 100;
    INSERT INTO "public"."other" AS "other" ("v") SELECT NEW."v";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "sqlite_1_h" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_h"()$sqlite2pg$);

-- end
