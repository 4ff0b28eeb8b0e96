-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a b"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a b"');
CREATE TABLE "public"."a b" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."a b" ("id", "v") FROM stdin WITH (FREEZE);
1	raw\nnewline
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."z"');
CREATE TABLE "public"."z" (
    "x" bytea
);
COPY "public"."z" ("x") FROM stdin WITH (FREEZE);
\\x00FF
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a b"', 'id', 9);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a b_pkey" of table "public"."a b"', $sqlite2pg$ALTER TABLE "public"."a b" ADD CONSTRAINT "a b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i" of table "public"."z"', $sqlite2pg$CREATE INDEX "i" ON "public"."z" ("x")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1 -- tail") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("2 /* tail */") AS SELECT 2$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a b"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '11']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."z"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'bytes', '"x"', '2']);
ANALYZE "public"."a b";
ANALYZE "public"."z";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "r" of "public"."z"', '"public"."sqlite_trigger_r"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_r"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "r" AFTER INSERT ON "public"."z" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_r"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key, 1 index, 2 views, 1 trigger; verified';

-- end
