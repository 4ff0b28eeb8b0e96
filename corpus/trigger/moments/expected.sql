-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "u" text
);

CALL pg_temp.sqlite2pg_make_way('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."log"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."log"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
ANALYZE "public"."log";

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
CALL pg_temp.sqlite2pg_trigger('trigger "bi" of "public"."t"', '"public"."sqlite_trigger_bi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bi' || COALESCE(NEW."v"::text, 'null');
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bi" BEFORE INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bi"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "au" of "public"."t"', '"public"."sqlite_trigger_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'au' || (OLD."v"::text) || '>' || (NEW."v"::text);
    DELETE FROM "public"."log" AS "log" WHERE "log"."m" = 'bi1';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "au" AFTER UPDATE OF "v" ON "public"."t" FOR EACH ROW WHEN (OLD."v" IS DISTINCT FROM NEW."v") EXECUTE FUNCTION "public"."sqlite_trigger_au"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "bu" of "public"."t"', '"public"."sqlite_trigger_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bu' || NEW."u" WHERE NEW."u" <> '';
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bu" BEFORE UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bu"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "bd" of "public"."t"', '"public"."sqlite_trigger_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'bd' || (OLD."id"::text);
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "bd" BEFORE DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_bd"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "ad" of "public"."t"', '"public"."sqlite_trigger_ad"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ad"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((SELECT pg_catalog.count(*) FROM "public"."log") < 100) THEN
        UPDATE "public"."log" AS "log" SET "m" = "log"."m" || '!' WHERE "log"."m" = ('bd' || (OLD."id"::text));
    END IF;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "ad" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_ad"()$sqlite2pg$);

-- end
