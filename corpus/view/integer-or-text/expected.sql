-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."unit"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unit"');
CREATE TABLE "public"."unit" (
    "auth" text NOT NULL,
    "code" text NOT NULL,
    "name" text
);
COPY "public"."unit" ("auth", "code", "name") FROM stdin WITH (FREEZE);
A	1	one
B	metre	two
A	7	seven
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "id" bigint NOT NULL,
    "unit_auth" text,
    "unit_code" text,
    "kind" text,
    "sold" text,
    "n" bigint,
    "s" text,
    "r" double precision,
    "m" numeric(10,2)
);
COPY "public"."item" ("id", "unit_auth", "unit_code", "kind", "sold", "n", "s", "r", "m") FROM stdin WITH (FREEZE);
1	A	1	7	20240101	1	1	1.0	1
2	B	metre	p	2024-01-01	2	metre	2.5	2.5
3	A	7	w	\N	7	7.0	7.0	7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."half"');
CREATE TABLE "public"."half" (
    "x" text
);
COPY "public"."half" ("x") FROM stdin WITH (FREEZE);
1
a
1.5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "code" text,
    "was" text
);
COPY "public"."log" ("code", "was") FROM stdin WITH (FREEZE);
1	a
x	b
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."item"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "unit_pkey" of table "public"."unit"', $sqlite2pg$ALTER TABLE "public"."unit" ADD CONSTRAINT "unit_pkey" PRIMARY KEY ("auth", "code")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "item_pkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "item_check" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_check" CHECK (NOT (("unit_auth" = 'X') AND ("kind" NOT IN ('p', 'w')))) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."item" AS sqlite2pg_row WHERE NOT (NOT (("unit_auth" = 'X') AND ("kind" NOT IN ('p', 'w'))))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "item_unit_auth_unit_code_fkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_unit_auth_unit_code_fkey" FOREIGN KEY ("unit_auth", "unit_code") REFERENCES "public"."unit" ("auth", "code") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_unit_auth_unit_code_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."unit_auth", c."unit_code")::text), 100), 'have no equal parent; SQLite compares numbers and text that reads as one' FROM "public"."item" AS c WHERE c."unit_auth" IS NOT NULL AND c."unit_code" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."unit" AS p WHERE p."auth" OPERATOR(pg_catalog.=) c."unit_auth" AND p."code" OPERATOR(pg_catalog.=) c."unit_code")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."joined"', $sqlite2pg$CREATE VIEW "public"."joined" ("id", "name") AS SELECT "item"."id", "unit"."name" FROM "public"."item" JOIN "public"."unit" ON ("item"."unit_auth" = "unit"."auth") AND ("item"."unit_code" = "unit"."code")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."beside_literals"', $sqlite2pg$CREATE VIEW "public"."beside_literals" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j") AS SELECT "item"."id", "item"."unit_code" = '1', "item"."unit_code" = '1', "item"."unit_code" = '1', "item"."unit_code" = 'metre', "item"."unit_code" <> 'x', false, "item"."kind" IN ('7', 'p'), "item"."sold" = '2024-01-01', "item"."sold" = '20240101', CASE WHEN "item"."unit_code" IS NOT NULL THEN false END FROM "public"."item"$sqlite2pg$);

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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."beside_columns"', $sqlite2pg$CREATE VIEW "public"."beside_columns" ("id", "a", "b", "c", "d", "e") AS SELECT "item"."id", "item"."unit_code" = ("item"."n"::text), "item"."unit_code" = COALESCE(pg_catalog.trim_scale("public".sqlite_numeric("item"."s"))::text, "item"."s"), "item"."unit_code" = (pg_catalog.trim_scale("item"."m")::text), "item"."unit_code" = "item"."kind", "item"."unit_code" = COALESCE(pg_catalog.trim_scale("public".sqlite_numeric(pg_catalog.lower("item"."s" COLLATE pg_catalog."C")))::text, pg_catalog.lower("item"."s" COLLATE pg_catalog."C")) FROM "public"."item"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_rows"', $sqlite2pg$CREATE VIEW "public"."in_rows" ("id") AS SELECT "item"."id" FROM "public"."item" WHERE ("item"."unit_code" IN (SELECT "unit"."code" FROM "public"."unit")) AND (("item"."n"::text) NOT IN (SELECT "unit"."code" FROM "public"."unit" WHERE "unit"."auth" = 'B')) AND (COALESCE(pg_catalog.trim_scale("public".sqlite_numeric("item"."s"))::text, "item"."s") IN (SELECT "unit"."code" FROM "public"."unit"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_rows_of_both"', $sqlite2pg$CREATE VIEW "public"."in_rows_of_both" ("id") AS SELECT "item"."id" FROM "public"."item" WHERE ROW("item"."unit_auth", "item"."unit_code") IN (SELECT "unit"."auth", "unit"."code" FROM "public"."unit")$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_number"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_number"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real"(x text) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    prefix text := coalesce(
        substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)'), '0');
BEGIN
    RETURN prefix::double precision;
EXCEPTION WHEN numeric_value_out_of_range THEN
    -- beyond the range of a double: nothing, or infinity
    RETURN CASE WHEN prefix ~ '[eE]-' THEN '0' WHEN prefix LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number"(x text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    prefix text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)');
    n numeric;
BEGIN
    IF prefix IS NULL THEN
        RETURN 0;
    END IF;
    n := prefix::numeric;
    IF prefix ~ '^[+-]?[0-9]+$' AND n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN n;
    END IF;
    n := prefix::double precision::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."grouped"', $sqlite2pg$CREATE VIEW "public"."grouped" ("kind", "n", "d", "s") AS SELECT "item"."kind", pg_catalog.count(*), pg_catalog.count(DISTINCT "item"."unit_code"), pg_catalog.sum(CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NULL THEN "public".sqlite_real_number("public".sqlite_real("item"."unit_code")) ELSE "public".sqlite_number("item"."unit_code") END) FROM "public"."item" GROUP BY "item"."kind" HAVING "item"."kind" <> 'w'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."several"', $sqlite2pg$CREATE VIEW "public"."several" ("code") AS (SELECT "unit"."code" FROM "public"."unit") UNION (SELECT "item"."kind" FROM "public"."item")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_code"', $sqlite2pg$CREATE VIEW "public"."using_code" ("name") AS SELECT "q"."name" FROM "public"."unit" AS "q" JOIN (SELECT "item"."unit_code" FROM "public"."item") AS "subquery" ("code") ON "q"."code" = "subquery"."code"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sorted"', $sqlite2pg$CREATE VIEW "public"."sorted" ("unit_code", "n") AS SELECT "item"."unit_code", pg_catalog.row_number() OVER (ORDER BY CASE WHEN "item"."unit_code" IS NOT NULL THEN "public".sqlite_numeric("item"."unit_code") IS NULL END DESC NULLS LAST, "public".sqlite_numeric("item"."unit_code") DESC NULLS LAST, "item"."unit_code" COLLATE pg_catalog."C" DESC NULLS LAST) FROM "public"."item" ORDER BY CASE WHEN "item"."unit_code" IS NOT NULL THEN "public".sqlite_numeric("item"."unit_code") IS NULL END NULLS FIRST, "public".sqlite_numeric("item"."unit_code") NULLS FIRST, "item"."unit_code" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."less"', $sqlite2pg$CREATE VIEW "public"."less" ("id", "a", "b", "c", "d") AS SELECT "item"."id", CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN 5 > "public".sqlite_numeric("item"."unit_code") ELSE CASE WHEN "item"."unit_code" IS NOT NULL THEN false END END, CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN false END ELSE ('a' COLLATE pg_catalog."C") <= "item"."unit_code" END, CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN 3 < "public".sqlite_numeric("item"."unit_code") ELSE CASE WHEN "item"."unit_code" IS NOT NULL THEN true END END, CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN 1 <= "public".sqlite_numeric("item"."unit_code") ELSE CASE WHEN "item"."unit_code" IS NOT NULL THEN true END END AND CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN CASE WHEN "public".sqlite_numeric("item"."unit_code") IS NOT NULL THEN true END ELSE ('m' COLLATE pg_catalog."C") >= "item"."unit_code" END FROM "public"."item"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_add"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_add"(a numeric, b numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
BEGIN
    IF scale(a) = 0 AND scale(b) = 0 THEN
        n := a + b;
        IF n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
            RETURN n;
        END IF;
    END IF;
    n := (a::double precision + b::double precision)::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."types"', $sqlite2pg$CREATE VIEW "public"."types" ("id", "a", "b", "c", "d", "e", "f") AS SELECT "item"."id", CASE WHEN "item"."unit_code" IS NULL THEN 'null' WHEN "public".sqlite_numeric("item"."unit_code") IS NULL THEN 'text' ELSE 'integer' END, "public".sqlite_add("public".sqlite_number("item"."unit_code"), 1), "item"."unit_code" || '!', "public".sqlite_integer("item"."kind"), CASE WHEN "public".sqlite_real("item"."kind") <> 0 THEN 1 ELSE 0 END::bigint, COALESCE("item"."sold", '?') FROM "public"."item"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unit"', ARRAY['rows', '', '3',
    'values', '"auth"', '3',
    'octets', '"auth"', '3',
    'values', '"code"', '3',
    'octets', '"code"', '7',
    'values', '"name"', '3',
    'octets', '"name"', '11']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"unit_auth"', '3',
    'octets', '"unit_auth"', '3',
    'values', '"unit_code"', '3',
    'octets', '"unit_code"', '7',
    'values', '"kind"', '3',
    'octets', '"kind"', '3',
    'values', '"sold"', '2',
    'octets', '"sold"', '18',
    'values', '"n"', '3',
    'sum', '"n"', '10',
    'values', '"s"', '3',
    'octets', '"s"', '9',
    'values', '"r"', '3',
    'values', '"m"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."half"', ARRAY['rows', '', '3',
    'values', '"x"', '3',
    'octets', '"x"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '2',
    'values', '"code"', '2',
    'octets', '"code"', '2',
    'values', '"was"', '2',
    'octets', '"was"', '2']);
ANALYZE "public"."unit";
ANALYZE "public"."item";
ANALYZE "public"."half";
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "item_unit" of "public"."item"', '"public"."sqlite_trigger_item_unit"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_item_unit"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NOT EXISTS (SELECT 1 FROM "public"."unit" WHERE ("unit"."auth" = NEW."unit_auth") AND ("unit"."code" = NEW."unit_code"))) THEN
        RAISE EXCEPTION USING MESSAGE = ('unit must exist');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "item_unit" BEFORE INSERT ON "public"."item" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_item_unit"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "item_log" of "public"."item"', '"public"."sqlite_trigger_item_log"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_item_log"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("code", "was") SELECT NEW."unit_code", CASE WHEN NEW."unit_code" IS NULL THEN 'null' WHEN "public".sqlite_numeric(NEW."unit_code") IS NULL THEN 'text' ELSE 'integer' END;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "item_log" AFTER INSERT ON "public"."item" FOR EACH ROW WHEN ((NEW."kind" IN ('7', 'p')) OR CASE WHEN NEW."kind" IS NOT NULL THEN false END) EXECUTE FUNCTION "public"."sqlite_trigger_item_log"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248", "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 11 rows, 2 keys, 1 check, 1 foreign key, 11 views, 2 triggers; verified';

-- end
