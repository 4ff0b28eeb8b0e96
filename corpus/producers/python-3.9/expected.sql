-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."a b"');
CREATE TABLE "public"."a b" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."a b" ("id", "v") FROM stdin WITH (FREEZE);
1	raw\nnewline
\.

CALL pg_temp.sqlite2pg_make_way('"public"."z"');
CREATE TABLE "public"."z" (
    "x" bytea
);
COPY "public"."z" ("x") FROM stdin WITH (FREEZE);
\\x00FF
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."a b"', 'id', 9);
CALL pg_temp.sqlite2pg_attempt('primary key "a b_pkey" of table "public"."a b"', $sqlite2pg$ALTER TABLE "public"."a b" ADD CONSTRAINT "a b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i" of table "public"."z"', $sqlite2pg$CREATE INDEX "i" ON "public"."z" ("x")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1 -- tail") AS SELECT 1$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."w"', $sqlite2pg$CREATE VIEW "public"."w" ("2 /* tail */") AS SELECT 2$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."a b"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '11']);
CALL pg_temp.sqlite2pg_verify('"public"."z"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("x"))', '2']);
ANALYZE "public"."a b";
ANALYZE "public"."z";

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
CALL pg_temp.sqlite2pg_trigger('trigger "r" of "public"."z"', '"public"."sqlite_trigger_r"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_r"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "r" AFTER INSERT ON "public"."z" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_r"()$sqlite2pg$);

-- end
