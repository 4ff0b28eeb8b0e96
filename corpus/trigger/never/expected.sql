-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."link"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."link"');
CREATE TABLE "public"."link" (
    "id" bigint NOT NULL,
    "value" bigint
);
COPY "public"."link" ("id", "value") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "twice" of table "public"."link"', $sqlite2pg$ALTER TABLE "public"."link" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("value" * 2) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."link"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "link_pkey" of table "public"."link"', $sqlite2pg$ALTER TABLE "public"."link" ADD CONSTRAINT "link_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."link"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"value"', '1',
    'sum', '"value"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."link";
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "one_of_several" of "public"."link"', '"public"."sqlite_trigger_one_of_several"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_one_of_several"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'value ' || (NEW."value"::text);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "one_of_several" AFTER UPDATE OF "value" ON "public"."link" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_one_of_several"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "looks" of "public"."link"', '"public"."sqlite_trigger_looks"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_looks"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."link" AS "link" SET "value" = "link"."value" + 1 WHERE "link"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "looks" AFTER INSERT ON "public"."link" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_looks"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 1 key, 2 triggers; verified';

-- end
