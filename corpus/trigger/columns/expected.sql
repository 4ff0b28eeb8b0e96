-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "done" boolean,
    "at" timestamp,
    "price" numeric(10,2),
    "data" jsonb,
    "x" double precision
);
COPY "public"."t" ("id", "done", "at", "price", "data", "x") FROM stdin WITH (FREEZE);
1	t	2024-05-06 07:08:09	1.5	{"a":1}	0.5
2	f	2024-05-06 07:08:10	2.5	[]	2.0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."copy"');
CREATE TABLE "public"."copy" (
    "id" bigint NOT NULL,
    "done" boolean,
    "at" timestamp,
    "price" numeric(10,2),
    "data" jsonb,
    "x" double precision,
    "words" text
);
COPY "public"."copy" ("id", "done", "at", "price", "data", "x", "words") FROM stdin WITH (FREEZE);
9	t	2024-05-06 07:08:09	1.5	{"a":1}	0.5	w
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."stamp"');
CREATE TABLE "public"."stamp" (
    "id" bigint NOT NULL,
    "at" timestamp
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."copy"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."stamp"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "copy_pkey" of table "public"."copy"', $sqlite2pg$ALTER TABLE "public"."copy" ADD CONSTRAINT "copy_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "stamp_pkey" of table "public"."stamp"', $sqlite2pg$ALTER TABLE "public"."stamp" ADD CONSTRAINT "stamp_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"done"', '2',
    'values', '"at"', '2',
    'values', '"price"', '2',
    'values', '"data"', '2',
    'values', '"x"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."copy"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '9',
    'values', '"done"', '1',
    'values', '"at"', '1',
    'values', '"price"', '1',
    'values', '"data"', '1',
    'values', '"x"', '1',
    'values', '"words"', '1',
    'octets', '"words"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."stamp"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."copy";
ANALYZE "public"."stamp";

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_multiply"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_multiply"(a numeric, b numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
BEGIN
    IF scale(a) = 0 AND scale(b) = 0 THEN
        n := a * b;
        IF n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
            RETURN n;
        END IF;
    END IF;
    n := (a::double precision * b::double precision)::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_text"(x double precision) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
    digits text;
    exponent int;
BEGIN
    IF x IN ('Infinity', '-Infinity') THEN
        RETURN CASE WHEN x > 0 THEN 'Inf' ELSE '-Inf' END;
    END IF;
    -- 15 significant digits
    n := x::numeric;
    digits := btrim(to_char(n, '9.99999999999999EEEE'));
    exponent := substring(digits FROM 'e(.*)$')::int;
    IF n = 0 OR exponent BETWEEN -4 AND 14 THEN
        digits := trim_scale(n)::text;
        RETURN CASE WHEN strpos(digits, '.') = 0 THEN digits || '.0' ELSE digits END;
    END IF;
    digits := rtrim(substring(digits FROM '^[^e]*'), '0');
    RETURN digits || CASE WHEN digits LIKE '%.' THEN '0' ELSE '' END || CASE WHEN exponent < 0 THEN 'e-' ELSE 'e+' END
        || lpad(abs(exponent)::text, greatest(2, length(abs(exponent)::text)), '0');
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_copy" of "public"."t"', '"public"."sqlite_trigger_t_copy"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_copy"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."copy" AS "copy" ("id", "done", "at", "price", "data", "x", "words") SELECT NEW."id", NOT NEW."done", NEW."at", "public".sqlite_multiply(pg_catalog.trim_scale(NEW."price"), 2), NEW."data", NEW."id"::double precision, ((NEW."done"::integer)::text) || ' ' || pg_catalog.to_char(NEW."at", 'YYYY-MM-DD HH24:MI:SS') || ' ' || "public".sqlite_real_text(NEW."x");
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_copy" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_copy"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_recopy" of "public"."t"', '"public"."sqlite_trigger_t_recopy"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_recopy"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."copy" AS "copy" SET "done" = false, "at" = '2025-01-01 00:00:00'::timestamp, "x" = "copy"."x" + NEW."x", "words" = CASE WHEN NEW."done" THEN 1 ELSE 0 END::text WHERE "copy"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_recopy" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_recopy"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "t_stamp" of "public"."t"', '"public"."sqlite_trigger_t_stamp"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_stamp"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."stamp" AS "stamp" ("at") SELECT pg_catalog.to_char(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')::timestamp;
    UPDATE "public"."stamp" AS "stamp" SET "at" = NULL;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_stamp" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_stamp"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248", "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 3 keys, 3 triggers; verified';

-- end
