-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."ba"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ba"');
CREATE TABLE "public"."ba" (
    "f" boolean,
    "g" boolean,
    "h" bigint,
    "i" boolean DEFAULT true,
    "j" text,
    "k" bigint DEFAULT 2,
    "l" boolean DEFAULT false NOT NULL,
    "m" boolean DEFAULT true
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."da"');
CREATE TABLE "public"."da" (
    "a" bigint,
    "b" date,
    "c" date,
    "d" text DEFAULT '',
    "e" date,
    "f" time,
    "g" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."gu"');
CREATE TABLE "public"."gu" (
    "a" uuid,
    "b" uuid,
    "c" uuid,
    "d" text,
    "e" uuid
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."js"');
CREATE TABLE "public"."js" (
    "a" jsonb,
    "b" text,
    "c" jsonb DEFAULT '{}',
    "d" text DEFAULT 'x',
    "e" jsonb,
    "f" jsonb
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."un"');
CREATE TABLE "public"."un" (
    "a" bigint,
    "b" text DEFAULT 'x',
    "c" bigint DEFAULT 0,
    "d" double precision DEFAULT 1.5,
    "e" bytea DEFAULT pg_catalog.decode('00', 'hex'),
    "f" text,
    "g" bigint,
    "h" text,
    "i" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."bl"');
CREATE TABLE "public"."bl" (
    "a" bytea,
    "b" text,
    "c" bytea,
    "d" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."dt"');
CREATE TABLE "public"."dt" (
    "a" text,
    "b" timestamp,
    "c" timestamp,
    "d" timestamp,
    "e" timestamp,
    "f" bigint DEFAULT 0,
    "g" text DEFAULT 'CURRENT_TIMESTAMP',
    "i" timestamp,
    "j" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ck"');
CREATE TABLE "public"."ck" (
    "i" bigint,
    "j" bigint,
    "k" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."kinds"');
CREATE TABLE "public"."kinds" (
    "a" jsonb,
    "b" jsonb,
    "c" jsonb,
    "d" uuid
);

-- post-data
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "ba_f_check" of table "public"."ba"', $sqlite2pg$ALTER TABLE "public"."ba" ADD CONSTRAINT "ba_f_check" CHECK ("f" OR (NOT "f")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."ba" VALIDATE CONSTRAINT "ba_f_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."ba" AS sqlite2pg_row WHERE NOT ("f" OR (NOT "f"))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "ba_g_check" of table "public"."ba"', $sqlite2pg$ALTER TABLE "public"."ba" ADD CONSTRAINT "ba_g_check" CHECK ("g" IN (false, true)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."ba" VALIDATE CONSTRAINT "ba_g_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."ba" AS sqlite2pg_row WHERE NOT ("g" IN (false, true))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "ba_h_check" of table "public"."ba"', $sqlite2pg$ALTER TABLE "public"."ba" ADD CONSTRAINT "ba_h_check" CHECK ("h" BETWEEN 0 AND 3) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."ba" VALIDATE CONSTRAINT "ba_h_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."ba" AS sqlite2pg_row WHERE NOT ("h" BETWEEN 0 AND 3)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "ba_j_check" of table "public"."ba"', $sqlite2pg$ALTER TABLE "public"."ba" ADD CONSTRAINT "ba_j_check" CHECK ("j" IN ('A', 'B')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."ba" VALIDATE CONSTRAINT "ba_j_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."ba" AS sqlite2pg_row WHERE NOT ("j" IN ('A', 'B'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_a_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_a_check" CHECK ("a" BETWEEN 20000101 AND 20991231) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT ("a" BETWEEN 20000101 AND 20991231)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_b_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_b_check" CHECK (pg_catalog.to_char("b"::timestamp, 'YYYY-MM-DD') ~  E'^[0-9][0-9][0-9][0-9]\\-[0-9][0-9]\\-[0-9][0-9]$') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT (pg_catalog.to_char("b"::timestamp, 'YYYY-MM-DD') ~  E'^[0-9][0-9][0-9][0-9]\\-[0-9][0-9]\\-[0-9][0-9]$')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_c_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_c_check" CHECK ("c" = (("c"::timestamp)::date)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_c_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT ("c" = (("c"::timestamp)::date))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_e_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_e_check" CHECK ("e" >= '2000-01-01') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_e_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT ("e" >= '2000-01-01')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_f_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_f_check" CHECK (pg_catalog.length(pg_catalog.to_char(('2000-01-01'::date) + "f", 'HH24:MI:SS')) = 8) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_f_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT (pg_catalog.length(pg_catalog.to_char(('2000-01-01'::date) + "f", 'HH24:MI:SS')) = 8)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "da_g_check" of table "public"."da"', $sqlite2pg$ALTER TABLE "public"."da" ADD CONSTRAINT "da_g_check" CHECK (pg_catalog.length("g") = 5) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."da" VALIDATE CONSTRAINT "da_g_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."da" AS sqlite2pg_row WHERE NOT (pg_catalog.length("g") = 5)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "gu_a_check" of table "public"."gu"', $sqlite2pg$ALTER TABLE "public"."gu" ADD CONSTRAINT "gu_a_check" CHECK (pg_catalog.length(pg_catalog.replace("a"::text, '-', '')) = 32) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."gu" VALIDATE CONSTRAINT "gu_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."gu" AS sqlite2pg_row WHERE NOT (pg_catalog.length(pg_catalog.replace("a"::text, '-', '')) = 32)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "gu_d_check" of table "public"."gu"', $sqlite2pg$ALTER TABLE "public"."gu" ADD CONSTRAINT "gu_d_check" CHECK (("d" COLLATE pg_catalog."C") ILIKE '________-%' ESCAPE '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."gu" VALIDATE CONSTRAINT "gu_d_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."gu" AS sqlite2pg_row WHERE NOT (("d" COLLATE pg_catalog."C") ILIKE '________-%' ESCAPE '')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "gu_e_check" of table "public"."gu"', $sqlite2pg$ALTER TABLE "public"."gu" ADD CONSTRAINT "gu_e_check" CHECK (pg_catalog.length("e"::text) = 36) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."gu" VALIDATE CONSTRAINT "gu_e_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."gu" AS sqlite2pg_row WHERE NOT (pg_catalog.length("e"::text) = 36)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "gu_check" of table "public"."gu"', $sqlite2pg$ALTER TABLE "public"."gu" ADD CONSTRAINT "gu_check" CHECK ("b" <> "c") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."gu" VALIDATE CONSTRAINT "gu_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."gu" AS sqlite2pg_row WHERE NOT ("b" <> "c")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "js_a_check" of table "public"."js"', $sqlite2pg$ALTER TABLE "public"."js" ADD CONSTRAINT "js_a_check" CHECK (CASE WHEN "a" IS NOT NULL THEN true END) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."js" VALIDATE CONSTRAINT "js_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."js" AS sqlite2pg_row WHERE NOT (CASE WHEN "a" IS NOT NULL THEN true END)$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_valid"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_valid"(x text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    PERFORM x::json;
    RETURN true;
EXCEPTION WHEN OTHERS THEN
    RETURN false;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "js_b_check" of table "public"."js"', $sqlite2pg$ALTER TABLE "public"."js" ADD CONSTRAINT "js_b_check" CHECK (("b" = 'none') OR "public".sqlite_json_valid("b")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."js" VALIDATE CONSTRAINT "js_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."js" AS sqlite2pg_row WHERE NOT (("b" = 'none') OR "public".sqlite_json_valid("b"))$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_type"(json)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_type"(x json) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    RETURN CASE json_typeof(x)
        WHEN 'string' THEN 'text'
        WHEN 'boolean' THEN btrim(x::text, E' \t\n\r')
        WHEN 'number' THEN CASE WHEN x::text ~ '[.eE]' THEN 'real' ELSE 'integer' END
        ELSE json_typeof(x)
    END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "js_f_check" of table "public"."js"', $sqlite2pg$ALTER TABLE "public"."js" ADD CONSTRAINT "js_f_check" CHECK ("public".sqlite_json_type("f"::json) = 'object') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."js" VALIDATE CONSTRAINT "js_f_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."js" AS sqlite2pg_row WHERE NOT ("public".sqlite_json_type("f"::json) = 'object')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "un_f_check" of table "public"."un"', $sqlite2pg$ALTER TABLE "public"."un" ADD CONSTRAINT "un_f_check" CHECK ("f" = 'x') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."un" VALIDATE CONSTRAINT "un_f_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."un" AS sqlite2pg_row WHERE NOT ("f" = 'x')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "un_g_check" of table "public"."un"', $sqlite2pg$ALTER TABLE "public"."un" ADD CONSTRAINT "un_g_check" CHECK (CASE WHEN "g" IS NULL THEN 'null' ELSE 'integer' END = 'integer') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."un" VALIDATE CONSTRAINT "un_g_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."un" AS sqlite2pg_row WHERE NOT (CASE WHEN "g" IS NULL THEN 'null' ELSE 'integer' END = 'integer')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "un_h_check" of table "public"."un"', $sqlite2pg$ALTER TABLE "public"."un" ADD CONSTRAINT "un_h_check" CHECK (("h" COLLATE pg_catalog."C") ILIKE 'a%' ESCAPE '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."un" VALIDATE CONSTRAINT "un_h_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."un" AS sqlite2pg_row WHERE NOT (("h" COLLATE pg_catalog."C") ILIKE 'a%' ESCAPE '')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "un_i_check" of table "public"."un"', $sqlite2pg$ALTER TABLE "public"."un" ADD CONSTRAINT "un_i_check" CHECK ("i" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."un" VALIDATE CONSTRAINT "un_i_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."un" AS sqlite2pg_row WHERE NOT ("i" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "un_check" of table "public"."un"', $sqlite2pg$ALTER TABLE "public"."un" ADD CONSTRAINT "un_check" CHECK ("a" IN (1, 2, 3)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."un" VALIDATE CONSTRAINT "un_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."un" AS sqlite2pg_row WHERE NOT ("a" IN (1, 2, 3))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "bl_a_check" of table "public"."bl"', $sqlite2pg$ALTER TABLE "public"."bl" ADD CONSTRAINT "bl_a_check" CHECK (pg_catalog.length("a") = 16) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."bl" VALIDATE CONSTRAINT "bl_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."bl" AS sqlite2pg_row WHERE NOT (pg_catalog.length("a") = 16)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "bl_b_check" of table "public"."bl"', $sqlite2pg$ALTER TABLE "public"."bl" ADD CONSTRAINT "bl_b_check" CHECK ("b" = 'x') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."bl" VALIDATE CONSTRAINT "bl_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."bl" AS sqlite2pg_row WHERE NOT ("b" = 'x')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "bl_c_check" of table "public"."bl"', $sqlite2pg$ALTER TABLE "public"."bl" ADD CONSTRAINT "bl_c_check" CHECK (CASE WHEN "c" IS NULL THEN 'null' ELSE 'blob' END = 'blob') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."bl" VALIDATE CONSTRAINT "bl_c_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."bl" AS sqlite2pg_row WHERE NOT (CASE WHEN "c" IS NULL THEN 'null' ELSE 'blob' END = 'blob')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "bl_d_check" of table "public"."bl"', $sqlite2pg$ALTER TABLE "public"."bl" ADD CONSTRAINT "bl_d_check" CHECK (CASE WHEN "d" IS NULL THEN 'null' ELSE 'text' END = 'text') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."bl" VALIDATE CONSTRAINT "bl_d_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."bl" AS sqlite2pg_row WHERE NOT (CASE WHEN "d" IS NULL THEN 'null' ELSE 'text' END = 'text')$sqlite2pg$);
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
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_a_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_a_check" CHECK (CASE WHEN "public".sqlite_numeric("a") IS NOT NULL THEN 2000 < "public".sqlite_numeric("a") ELSE CASE WHEN "a" IS NOT NULL THEN true END END) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT (CASE WHEN "public".sqlite_numeric("a") IS NOT NULL THEN 2000 < "public".sqlite_numeric("a") ELSE CASE WHEN "a" IS NOT NULL THEN true END END)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_b_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_b_check" CHECK ("a" <> '0') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT ("a" <> '0')$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_c_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_c_check" CHECK (("c" IS NULL) OR ("c" >= '2000-01-01 00:00:00')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_c_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT (("c" IS NULL) OR ("c" >= '2000-01-01 00:00:00'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_d_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_d_check" CHECK ("d" = pg_catalog.date_trunc('second', "d")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_d_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT ("d" = pg_catalog.date_trunc('second', "d"))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_e_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_e_check" CHECK ("e" IS NOT DISTINCT FROM pg_catalog.date_trunc('second', "e")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_e_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT ("e" IS NOT DISTINCT FROM pg_catalog.date_trunc('second', "e"))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_j_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_j_check" CHECK (("j" = 'never') OR (("j" COLLATE pg_catalog."C") > '2000-01-01')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_j_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT (("j" = 'never') OR (("j" COLLATE pg_catalog."C") > '2000-01-01'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "dt_check" of table "public"."dt"', $sqlite2pg$ALTER TABLE "public"."dt" ADD CONSTRAINT "dt_check" CHECK ("i" >= "c") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."dt" VALIDATE CONSTRAINT "dt_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."dt" AS sqlite2pg_row WHERE NOT ("i" >= "c")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "ck_j_check" of table "public"."ck"', $sqlite2pg$ALTER TABLE "public"."ck" ADD CONSTRAINT "ck_j_check" CHECK (false) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."ck" VALIDATE CONSTRAINT "ck_j_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."ck" AS sqlite2pg_row WHERE NOT (false)$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ba"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."da"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."gu"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."js"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."un"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."bl"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."dt"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ck"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."kinds"', ARRAY['rows', '', '0']);
ANALYZE "public"."ba";
ANALYZE "public"."da";
ANALYZE "public"."gu";
ANALYZE "public"."js";
ANALYZE "public"."un";
ANALYZE "public"."bl";
ANALYZE "public"."dt";
ANALYZE "public"."ck";
ANALYZE "public"."kinds";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '9 tables, 0 rows, 34 checks; verified';

-- end
