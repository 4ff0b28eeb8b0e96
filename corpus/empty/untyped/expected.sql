-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."less"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."less"');
CREATE TABLE "public"."less" (
    "c" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."made"');
CREATE TABLE "public"."made" (
    "c" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."part"');
CREATE TABLE "public"."part" (
    "c" bigint,
    "d" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."zero"');
CREATE TABLE "public"."zero" (
    "n" bigint DEFAULT 0,
    "m" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "n" bigint
);

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "d" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ADD COLUMN "d" bigint GENERATED ALWAYS AS ((("c" > 5)::integer)::bigint) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "part_one" of table "public"."part"', $sqlite2pg$CREATE UNIQUE INDEX "part_one" ON "public"."part" ("d") WHERE "c" = 1$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "less_check" of table "public"."less"', $sqlite2pg$ALTER TABLE "public"."less" ADD CONSTRAINT "less_check" CHECK ("c" < 5) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."less" VALIDATE CONSTRAINT "less_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."less" AS sqlite2pg_row WHERE NOT ("c" < 5)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."ones"', $sqlite2pg$CREATE VIEW "public"."ones" ("c", "d") AS SELECT "part"."c", "part"."d" FROM "public"."part" WHERE "part"."c" = 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."less"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."made"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."part"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."zero"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."less";
ANALYZE "public"."made";
ANALYZE "public"."part";
ANALYZE "public"."zero";
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "zero_log" of "public"."zero"', '"public"."sqlite_trigger_zero_log"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_zero_log"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("n") SELECT NEW."n";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "zero_log" AFTER INSERT ON "public"."zero" FOR EACH ROW WHEN (NEW."n" = 0) EXECUTE FUNCTION "public"."sqlite_trigger_zero_log"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 0 rows, 1 index, 1 check, 1 view, 1 trigger; verified';

-- end
