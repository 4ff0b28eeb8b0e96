-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" bigint,
    "u" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("id", "v", "name") AS SELECT "t"."id", "t"."v", "t"."u" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "wi" of "public"."w"', '"public"."sqlite_trigger_wi"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wi"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NEW."v" > 0) THEN
        INSERT INTO "public"."t" AS "t" ("id", "v", "u") SELECT NEW."id", NEW."v" * 2, pg_catalog.upper(NEW."name" COLLATE pg_catalog."C");
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wi" INSTEAD OF INSERT ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wi"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "wu" of "public"."w"', '"public"."sqlite_trigger_wu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."t" AS "t" SET "v" = NEW."v", "u" = OLD."name" || NEW."name" WHERE "t"."id" = OLD."id";
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wu" INSTEAD OF UPDATE ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wu"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "wd" of "public"."w"', '"public"."sqlite_trigger_wd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_wd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."t" AS "t" WHERE "t"."id" = OLD."id";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "wd" INSTEAD OF DELETE ON "public"."w" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_wd"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 0 rows, 1 key, 1 view, 3 triggers; verified';

-- end
