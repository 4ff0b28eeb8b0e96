-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "i" bigint,
    "s" text,
    "r" double precision,
    "f" boolean,
    "d" date,
    "n" numeric
);
COPY "public"."t" ("id", "i", "s", "r", "f", "d", "n") FROM stdin WITH (FREEZE);
1	5	5	5.0	t	2024-05-06	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."other"');
CREATE TABLE "public"."other" (
    "i" bigint,
    "s" text,
    "r" double precision
);
COPY "public"."other" ("i", "s", "r") FROM stdin WITH (FREEZE);
5	5	5.0
7	x	7.5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "m" text,
    "a" bigint,
    "b" bigint,
    "c" bigint,
    "d" bigint,
    "e" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("id", "i", "s", "r") AS SELECT "t"."id", "t"."i", "t"."s", "t"."r" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"i"', '1',
    'sum', '"i"', '5',
    'values', '"s"', '1',
    'octets', '"s"', '1',
    'values', '"r"', '1',
    'values', '"f"', '1',
    'values', '"d"', '1',
    'values', '"n"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."other"', ARRAY['rows', '', '2',
    'values', '"i"', '2',
    'sum', '"i"', '12',
    'values', '"s"', '2',
    'octets', '"s"', '2',
    'values', '"r"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."other";
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_numeric"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_numeric"(x text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    number text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\n\v\f\r]*$');
BEGIN
    IF number ~ '^[+-]?[0-9]+$' THEN
        RETURN number::numeric;
    END IF;
    RETURN number::double precision::text::numeric;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_integer"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_integer"(x text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := coalesce(substring(x FROM '^[ \t\n\v\f\r]*([+-]?[0-9]+)'), '0')::numeric;
BEGIN
    RETURN least(greatest(n, -9223372036854775808), 9223372036854775807)::bigint;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number_text"(numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number_text"(x numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_number"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_number"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "literals" of "public"."t"', '"public"."sqlite_trigger_literals"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_literals"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'key', ((NEW."id" = 1)::integer)::bigint, ((NEW."id" = 1)::integer)::bigint, ((OLD."id" = 1)::integer)::bigint, ((NEW."id" BETWEEN 1 AND 1)::integer)::bigint, NULL;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'integer', (CASE WHEN NEW."i" IS NOT NULL THEN false END::integer)::bigint, ((CASE WHEN NEW."i" IS NOT NULL THEN false END OR (NEW."i" = 6))::integer)::bigint, (CASE WHEN OLD."i" IS NOT NULL THEN true END::integer)::bigint, CASE WHEN CASE WHEN NEW."i" IS NOT NULL THEN false END THEN 1 ELSE 0 END, (CASE WHEN (NEW."i" + 0) IS NOT NULL THEN false END::integer)::bigint;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'text', (CASE WHEN NEW."s" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN NEW."s" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN OLD."s" IS NOT NULL THEN true END::integer)::bigint, ((CASE WHEN NEW."s" IS NOT NULL THEN true END AND CASE WHEN NEW."s" IS NOT NULL THEN false END)::integer)::bigint, (CASE WHEN (NEW."s" || '') IS NOT NULL THEN false END::integer)::bigint;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'real', (CASE WHEN NEW."r" IS NOT NULL THEN false END::integer)::bigint, ((NEW."r" = 5)::integer)::bigint, ((("public".sqlite_real_text(NEW."r") || '') = '5.0')::integer)::bigint, ((CASE WHEN NEW."r" IS NULL THEN 'null' ELSE 'real' END = 'real')::integer)::bigint, (false::integer)::bigint;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'others', (CASE WHEN NEW."f" IS NOT NULL THEN false END::integer)::bigint, (NEW."f"::integer)::bigint, ((NEW."d" = '2024-05-06')::integer)::bigint, (CASE WHEN NEW."d" IS NOT NULL THEN true END::integer)::bigint, (CASE WHEN NEW."n" IS NOT NULL THEN false END::integer)::bigint;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'each other', (CASE WHEN (NEW."i" IS NOT NULL) AND (NEW."s" IS NOT NULL) THEN false END::integer)::bigint, (CASE WHEN (NEW."s" IS NOT NULL) AND (OLD."i" IS NOT NULL) THEN false END::integer)::bigint, ((((NEW."r"::text)::numeric) = (NEW."i"::numeric))::integer)::bigint, (CASE WHEN "public".sqlite_numeric(NEW."s") IS NOT NULL THEN NEW."id" = "public".sqlite_numeric(NEW."s") ELSE CASE WHEN (NEW."id" IS NOT NULL) AND (NEW."s" IS NOT NULL) THEN false END END::integer)::bigint, (("public".sqlite_integer(NEW."s") = NEW."i")::integer)::bigint;
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'columns', (("other"."i" = NEW."i")::integer)::bigint, (CASE WHEN "public".sqlite_numeric(NEW."s") IS NOT NULL THEN "other"."i" = "public".sqlite_numeric(NEW."s") ELSE CASE WHEN ("other"."i" IS NOT NULL) AND (NEW."s" IS NOT NULL) THEN false END END::integer)::bigint, (("other"."s" = NEW."s")::integer)::bigint, (("other"."s" = (NEW."i"::text))::integer)::bigint, (("public".sqlite_real_text(NEW."r") = "other"."s")::integer)::bigint FROM "public"."other";
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'subqueries', ((NEW."i" IN (SELECT "other"."i" FROM "public"."other"))::integer)::bigint, (((NEW."i"::text) IN (SELECT "other"."s" FROM "public"."other"))::integer)::bigint, (((NEW."i"::text) NOT IN (SELECT "other"."s" FROM "public"."other"))::integer)::bigint, (CASE WHEN (SELECT NEW."i") IS NOT NULL THEN false END::integer)::bigint, ((("public".sqlite_number_text(COALESCE("public".sqlite_real_number(NEW."r"), 1)) || '') = '5.0')::integer)::bigint;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "literals" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_literals"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "seen" of "public"."v"', '"public"."sqlite_trigger_seen"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_seen"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m", "a", "b", "c", "d", "e") SELECT 'view', (CASE WHEN NEW."id" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN NEW."i" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN NEW."s" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN NEW."r" IS NOT NULL THEN false END::integer)::bigint, (CASE WHEN (NEW."i" IS NOT NULL) AND (NEW."s" IS NOT NULL) THEN false END::integer)::bigint;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "seen" INSTEAD OF INSERT ON "public"."v" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_seen"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248", "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 1 key, 1 view, 2 triggers; verified';

-- end
