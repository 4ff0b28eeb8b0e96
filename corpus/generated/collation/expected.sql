-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."label"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."label"');
CREATE TABLE "public"."label" (
    "name" text
);
COPY "public"."label" ("name") FROM stdin WITH (FREEZE);
Red
BLUE
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."label2"');
CREATE TABLE "public"."label2" (
    "name" text
);
COPY "public"."label2" ("name") FROM stdin WITH (FREEZE);
Red
BLUE
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."label3"');
CREATE TABLE "public"."label3" (
    "name" text
);
COPY "public"."label3" ("name") FROM stdin WITH (FREEZE);
Red
BLUE
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."label4"');
CREATE TABLE "public"."label4" (
    "name" text
);
COPY "public"."label4" ("name") FROM stdin WITH (FREEZE);
Red
BLUE
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."trimmed"');
CREATE TABLE "public"."trimmed" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."trimmed" ("id", "name") FROM stdin WITH (FREEZE);
1	a 
2	B
3	b
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."label"', $sqlite2pg$ALTER TABLE "public"."label" ADD COLUMN "k" text GENERATED ALWAYS AS ("name"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."label2"', $sqlite2pg$ALTER TABLE "public"."label2" ADD COLUMN "k" text GENERATED ALWAYS AS ("name"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."label3"', $sqlite2pg$ALTER TABLE "public"."label3" ADD COLUMN "k" text GENERATED ALWAYS AS ("name"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."label4"', $sqlite2pg$ALTER TABLE "public"."label4" ADD COLUMN "k" text GENERATED ALWAYS AS ("name"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."trimmed"', $sqlite2pg$ALTER TABLE "public"."trimmed" ADD COLUMN "k" text GENERATED ALWAYS AS ("name"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "j" of table "public"."trimmed"', $sqlite2pg$ALTER TABLE "public"."trimmed" ADD COLUMN "j" text GENERATED ALWAYS AS (("name"::text)::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."trimmed"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "label3_k_key" of table "public"."label3"', $sqlite2pg$ALTER TABLE "public"."label3" ADD CONSTRAINT "label3_k_key" UNIQUE ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "label3_k_key_folded" of table "public"."label3"', $sqlite2pg$CREATE UNIQUE INDEX "label3_k_key_folded" ON "public"."label3" ((pg_catalog.lower("k" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "trimmed_pkey" of table "public"."trimmed"', $sqlite2pg$ALTER TABLE "public"."trimmed" ADD CONSTRAINT "trimmed_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "trimmed_j" of table "public"."trimmed"', $sqlite2pg$CREATE INDEX "trimmed_j" ON "public"."trimmed" ((pg_catalog.lower("j" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "trimmed_check" of table "public"."trimmed"', $sqlite2pg$ALTER TABLE "public"."trimmed" ADD CONSTRAINT "trimmed_check" CHECK (pg_catalog.rtrim("k") <> pg_catalog.rtrim('none')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."trimmed" VALIDATE CONSTRAINT "trimmed_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."trimmed" AS sqlite2pg_row WHERE NOT (pg_catalog.rtrim("k") <> pg_catalog.rtrim('none'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."found"', $sqlite2pg$CREATE VIEW "public"."found" ("name") AS SELECT "label"."name" FROM "public"."label" WHERE pg_catalog.lower("label"."k" COLLATE pg_catalog."C") = ('red' COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."found2"', $sqlite2pg$CREATE VIEW "public"."found2" ("name") AS SELECT "label2"."name" FROM "public"."label2" WHERE pg_catalog.lower("label2"."k" COLLATE pg_catalog."C") = ('red' COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."found3"', $sqlite2pg$CREATE VIEW "public"."found3" ("name") AS SELECT "label3"."name" FROM "public"."label3" WHERE pg_catalog.lower("label3"."k" COLLATE pg_catalog."C") = ('red' COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."found4"', $sqlite2pg$CREATE VIEW "public"."found4" ("name") AS SELECT "label4"."name" FROM "public"."label4" WHERE "label4"."k" = 'red'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sorted"', $sqlite2pg$CREATE VIEW "public"."sorted" ("id", "is_a", "below") AS SELECT "trimmed"."id", pg_catalog.rtrim("trimmed"."k") = pg_catalog.rtrim('a'), pg_catalog.lower("trimmed"."j" COLLATE pg_catalog."C") < ('bb' COLLATE pg_catalog."C") FROM "public"."trimmed" ORDER BY pg_catalog.lower("trimmed"."j" COLLATE pg_catalog."C") NULLS FIRST, "trimmed"."id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."joined"', $sqlite2pg$CREATE VIEW "public"."joined" ("id", "other") AS SELECT "x"."id", "y"."id" FROM "public"."trimmed" AS "x" JOIN "public"."trimmed" AS "y" ON pg_catalog.lower("x"."j" COLLATE pg_catalog."C") = pg_catalog.lower("y"."name" COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."label"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."label2"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."label3"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."label4"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."trimmed"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '4']);
ANALYZE "public"."label";
ANALYZE "public"."label2";
ANALYZE "public"."label3";
ANALYZE "public"."label4";
ANALYZE "public"."trimmed";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "trimmed_b" of "public"."trimmed"', '"public"."sqlite_trigger_trimmed_b"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_trimmed_b"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."label" AS "label" ("name") SELECT 'made';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "trimmed_b" AFTER INSERT ON "public"."trimmed" FOR EACH ROW WHEN (pg_catalog.lower(NEW."j" COLLATE pg_catalog."C") = ('b' COLLATE pg_catalog."C")) EXECUTE FUNCTION "public"."sqlite_trigger_trimmed_b"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 11 rows, 2 keys, 2 indexes, 1 check, 6 views, 1 trigger; verified';

-- end
