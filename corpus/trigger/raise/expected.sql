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
CALL pg_temp.sqlite2pg_trigger('trigger "ignored" of "public"."t"', '"public"."sqlite_trigger_ignored"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_ignored"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'seen';
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "ignored" BEFORE INSERT ON "public"."t" FOR EACH ROW WHEN (NEW."v" < 0) EXECUTE FUNCTION "public"."sqlite_trigger_ignored"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "aborted" of "public"."t"', '"public"."sqlite_trigger_aborted"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_aborted"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
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
CALL pg_temp.sqlite2pg_trigger('trigger "kept" of "public"."t"', '"public"."sqlite_trigger_kept"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_kept"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."v" = 0) THEN
        RETURN NULL;
    END IF;
    INSERT INTO "public"."log" AS "log" ("id", "m") SELECT 1000 + NEW."id", 'kept';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "kept" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_kept"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "spared" of "public"."t"', '"public"."sqlite_trigger_spared"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_spared"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "spared" BEFORE DELETE ON "public"."t" FOR EACH ROW WHEN (OLD."u" = 'keep') EXECUTE FUNCTION "public"."sqlite_trigger_spared"()$sqlite2pg$);

-- end
