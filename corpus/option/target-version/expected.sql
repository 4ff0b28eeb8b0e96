-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" text
);
COPY "public"."t" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	5	hello
2	0	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "a" bigint
);
COPY "public"."u" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "twice" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("a" * 2) VIRTUAL; SELECT pg_catalog.count("twice") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('NOT NULL of generated column "twice" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ALTER COLUMN "twice" SET NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "kept" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "kept" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "indexed" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "indexed" bigint GENERATED ALWAYS AS ("a" + 2) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "within" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "within" bigint GENERATED ALWAYS AS ("a" + 3) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "filtered" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "filtered" bigint GENERATED ALWAYS AS ("a" + 4) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "key" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "key" bigint GENERATED ALWAYS AS ("a" + 5) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "checked" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "checked" bigint GENERATED ALWAYS AS (("a" * 2) + 1) VIRTUAL; SELECT pg_catalog.count("checked") FROM "public"."t"$sqlite2pg$);

CREATE PROCEDURE "public"."sqlite2pg_helper_fa1cb248"(signature text, definition text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid;
    mark text := 'sqlite2pg helper ' || md5(definition);
    found text;
BEGIN
    IF obj_description(to_regprocedure(signature), 'pg_proc') = mark THEN
        RETURN;
    END IF;
    CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
    -- one that a load has made since this transaction began is ours
    known := (SELECT oid FROM pg_proc WHERE oid = to_regprocedure(signature));
    found := obj_description(known, 'pg_proc');
    IF known IS NOT NULL THEN
        IF found = mark THEN
            RETURN;
        ELSIF found IS NULL OR NOT starts_with(found, 'sqlite2pg helper ') THEN
            RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
                MESSAGE = format('sqlite2pg: function %s exists already and is not ours; nothing was changed', signature),
                HINT = 'Convert with --no-helpers, or with --schema NAME to load beside it.';
        END IF;
    END IF;
    EXECUTE definition;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, mark);
END $sqlite2pg$;
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_round"(double precision, bigint)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_round"(x double precision, digits bigint) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF abs(x) >= 4503599627370496 THEN
        RETURN x;
    ELSIF digits <= 0 THEN
        RETURN trunc(x + CASE WHEN x < 0 THEN -0.5 ELSE 0.5 END::double precision);
    END IF;
    RETURN round(x::text::numeric, least(digits, 30)::int)::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "helped" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "helped" double precision GENERATED ALWAYS AS ("public".sqlite_round(("a"::double precision) * (1.5::double precision), 1)) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "title" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "title" text GENERATED ALWAYS AS (pg_catalog.upper("b" COLLATE pg_catalog."C")::text) VIRTUAL; SELECT pg_catalog.count("title") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "far" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "far" bigint GENERATED ALWAYS AS ("a" * 4000000000000000000) VIRTUAL; SELECT pg_catalog.count("far") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "b" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD COLUMN "b" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "t_key_key" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_key_key" UNIQUE ("key")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "one" of table "public"."t"', $sqlite2pg$CREATE INDEX "one" ON "public"."t" ("indexed")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "two" of table "public"."t"', $sqlite2pg$CREATE INDEX "two" ON "public"."t" ((pg_catalog.abs("within")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "three" of table "public"."t"', $sqlite2pg$CREATE INDEX "three" ON "public"."t" ("a") WHERE "filtered" > 4$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_checked_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_checked_check" CHECK ("checked" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_checked_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("checked" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("id", "twice", "checked") AS SELECT "t"."id", "t"."twice", "t"."checked" FROM "public"."t" WHERE "t"."twice" > 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"a"', '2',
    'sum', '"a"', '5',
    'values', '"b"', '2',
    'octets', '"b"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."u";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "watched" of "public"."u"', '"public"."sqlite_trigger_watched"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_watched"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."t" AS "t" SET "a" = "t"."a" + NEW."b" WHERE "t"."id" = NEW."a";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "watched" AFTER INSERT ON "public"."u" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_watched"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys, 3 indexes, 1 check, 1 view, 1 trigger; verified';

-- end
