-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."item"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "id" bigint NOT NULL,
    "count" bigint,
    "name" text,
    "rate" double precision,
    "price" numeric(10,2),
    "active" boolean,
    "at" timestamp,
    "data" bytea
);
COPY "public"."item" ("id", "count", "name", "rate", "price", "active", "at", "data") FROM stdin WITH (FREEZE);
1	5	hello	2.5	10.25	t	2024-05-06 07:08:09	\\x41
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."item"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "item_pkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_count_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_count_check" CHECK ((("count" > 0) AND ("count" <= 100)) OR ("count" IS NULL)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_count_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ((("count" > 0) AND ("count" <= 100)) OR ("count" IS NULL))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_name_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_name_check" CHECK (pg_catalog.length("name") BETWEEN 1 AND 20) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_name_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (pg_catalog.length("name") BETWEEN 1 AND 20)$sqlite2pg$);

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
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_rate_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_rate_check" CHECK ("public".sqlite_round("rate", 2) = "rate") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_rate_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ("public".sqlite_round("rate", 2) = "rate")$sqlite2pg$);
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
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_price_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_price_check" CHECK ("public".sqlite_multiply(pg_catalog.trim_scale("price"), "count"::numeric) >= 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_price_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ("public".sqlite_multiply(pg_catalog.trim_scale("price"), "count"::numeric) >= 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_active_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_active_check" CHECK ("active" IN (false, true)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_active_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ("active" IN (false, true))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_at_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_at_check" CHECK ("at" >= '2020-01-01 00:00:00') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_at_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ("at" >= '2020-01-01 00:00:00')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_data_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_data_check" CHECK ("data" <> pg_catalog.decode('00', 'hex')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_data_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ("data" <> pg_catalog.decode('00', 'hex'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check" CHECK (("name" ~ '^[a-z].*$') AND (NOT (("name" COLLATE pg_catalog."C") ILIKE '%x_' ESCAPE ''))) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (("name" ~ '^[a-z].*$') AND (NOT (("name" COLLATE pg_catalog."C") ILIKE '%x_' ESCAPE '')))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_2" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_2" CHECK (("at" >= '2020-01-01 00:00:00') AND ((pg_catalog.to_char("at", 'YYYY-MM-DD HH24:MI:SS') COLLATE pg_catalog."C") ILIKE '2%' ESCAPE '')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_2"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (("at" >= '2020-01-01 00:00:00') AND ((pg_catalog.to_char("at", 'YYYY-MM-DD HH24:MI:SS') COLLATE pg_catalog."C") ILIKE '2%' ESCAPE ''))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_3" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_3" CHECK (CASE WHEN "count" IS NULL THEN 'null' ELSE 'integer' END = 'integer') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_3"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (CASE WHEN "count" IS NULL THEN 'null' ELSE 'integer' END = 'integer')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_4" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_4" CHECK (CASE WHEN "active" THEN "count" > 1 ELSE true END) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_4"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (CASE WHEN "active" THEN "count" > 1 ELSE true END)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_5" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_5" CHECK (COALESCE("active", false) OR ("count" < 50)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_5"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (COALESCE("active", false) OR ("count" < 50))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_6" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_6" CHECK (((pg_catalog.abs("count") % 7) <> 6) AND (("count" / 2) < 50) AND (("count" << 2) > 0)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_6"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (((pg_catalog.abs("count") % 7) <> 6) AND (("count" / 2) < 50) AND (("count" << 2) > 0))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_7" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_7" CHECK (("count" = 5) OR (("name" COLLATE pg_catalog."C") > '3')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_7"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (("count" = 5) OR (("name" COLLATE pg_catalog."C") > '3'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_8" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_8" CHECK ((pg_catalog.right("name", 2) <> 'zz') AND (pg_catalog.btrim("name") = "name") AND (pg_catalog.strpos("name", 'q') = 0)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_8"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ((pg_catalog.right("name", 2) <> 'zz') AND (pg_catalog.btrim("name") = "name") AND (pg_catalog.strpos("name", 'q') = 0))$sqlite2pg$);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number_text"(numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number_text"(x numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_9" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_9" CHECK ((("public".sqlite_real_text("rate") || '') <> 'x') AND (("public".sqlite_number_text(pg_catalog.trim_scale("price")) || '') <> 'x')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_9"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ((("public".sqlite_real_text("rate") || '') <> 'x') AND (("public".sqlite_number_text(pg_catalog.trim_scale("price")) || '') <> 'x'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_10" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_10" CHECK (CASE WHEN "count" > 3 THEN 'big' ELSE 'small' END IN ('big', 'small')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_10"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (CASE WHEN "count" > 3 THEN 'big' ELSE 'small' END IN ('big', 'small'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_11" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_11" CHECK ((CASE WHEN "count" IS NOT NULL THEN GREATEST("count", 3) END > 0) AND (NULLIF("count", 5) IS DISTINCT FROM 7)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_11"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ((CASE WHEN "count" IS NOT NULL THEN GREATEST("count", 3) END > 0) AND (NULLIF("count", 5) IS DISTINCT FROM 7))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_12" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_12" CHECK (("count" <> 1) OR ("name" <> 'q')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_12"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (("count" <> 1) OR ("name" <> 'q'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_13" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_13" CHECK (pg_catalog.lower("name" COLLATE pg_catalog."C") = ('hello' COLLATE pg_catalog."C")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_13"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (pg_catalog.lower("name" COLLATE pg_catalog."C") = ('hello' COLLATE pg_catalog."C"))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check_14" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check_14" CHECK ('text' = 'text') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check_14"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT ('text' = 'text')$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"count"', '1',
    'sum', '"count"', '5',
    'values', '"name"', '1',
    'octets', '"name"', '5',
    'values', '"rate"', '1',
    'values', '"price"', '1',
    'values', '"active"', '1',
    'values', '"at"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1']);
ANALYZE "public"."item";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 21 checks; verified';

-- end
