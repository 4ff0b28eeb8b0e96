-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "u" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("id", "v", "name") AS SELECT "t"."id", "t"."v", "t"."u" FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";

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
CALL pg_temp.sqlite2pg_trigger('trigger "wi" of "public"."w"', '"public"."sqlite_trigger_wi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."v" > 0) THEN
        INSERT INTO "public"."t" AS "t" ("id", "v", "u") SELECT NEW."id", NEW."v" * 2, pg_catalog.upper(NEW."name" COLLATE pg_catalog."C");
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wi" INSTEAD OF INSERT ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wi"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "wu" of "public"."w"', '"public"."sqlite_trigger_wu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."t" AS "t" SET "v" = NEW."v", "u" = OLD."name" || NEW."name" WHERE "t"."id" = OLD."id";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wu" INSTEAD OF UPDATE ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wu"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "wd" of "public"."w"', '"public"."sqlite_trigger_wd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."t" AS "t" WHERE "t"."id" = OLD."id";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wd" INSTEAD OF DELETE ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wd"()$sqlite2pg$);

-- end
