-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "tr; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of "public"."t"', '"public"."sqlite_trigger_tr; DROP TABLE canary.guard; CREATE ROLE pwned S"()', $sqlite2pg2$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tr; DROP TABLE canary.guard; CREATE ROLE pwned S"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg1$
#variable_conflict use_column
BEGIN
    UPDATE "public"."t" AS "t" SET "v" = '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;' WHERE "t"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg1$$sqlite2pg2$, $sqlite2pg$CREATE TRIGGER "tr; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_tr; DROP TABLE canary.guard; CREATE ROLE pwned S"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 1 trigger; verified';

-- end
