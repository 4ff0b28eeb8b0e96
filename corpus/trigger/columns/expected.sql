-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."copy"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."stamp"');
CREATE TABLE "public"."stamp" (
    "id" bigint NOT NULL,
    "at" timestamp
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."copy"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."stamp"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "copy_pkey" of table "public"."copy"', $sqlite2pg$ALTER TABLE "public"."copy" ADD CONSTRAINT "copy_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "stamp_pkey" of table "public"."stamp"', $sqlite2pg$ALTER TABLE "public"."stamp" ADD CONSTRAINT "stamp_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("done")', '2',
    'pg_catalog.count("at")', '2',
    'pg_catalog.count("price")', '2',
    'pg_catalog.count("data")', '2',
    'pg_catalog.count("x")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."copy"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '9',
    'pg_catalog.count("done")', '1',
    'pg_catalog.count("at")', '1',
    'pg_catalog.count("price")', '1',
    'pg_catalog.count("data")', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.count("words")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("words"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."stamp"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t";
ANALYZE "public"."copy";
ANALYZE "public"."stamp";

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

CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_helper(signature text, definition text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := pg_catalog.to_regprocedure(signature);
    mark text := pg_catalog.concat('sqlite2pg helper ', pg_catalog.md5(definition));
    found text := pg_catalog.obj_description(known, 'pg_proc');
BEGIN
    IF known IS NOT NULL THEN
        IF found OPERATOR(pg_catalog.=) mark THEN
            RETURN;
        ELSIF found IS NULL OR NOT pg_catalog.starts_with(found, 'sqlite2pg helper ') THEN
            RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
                MESSAGE = pg_catalog.format('sqlite2pg: function %s exists already and is not ours; nothing was changed', signature),
                HINT = 'Convert with --no-helpers, or with --schema NAME to load beside it.';
        END IF;
    END IF;
    EXECUTE definition;
    EXECUTE pg_catalog.format('COMMENT ON FUNCTION %s IS %L', signature, mark);
END $sqlite2pg$;
CALL pg_temp.sqlite2pg_helper('"public"."sqlite_multiply"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_multiply"(a numeric, b numeric) RETURNS numeric
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
CALL pg_temp.sqlite2pg_helper('"public"."sqlite_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_text"(x double precision) RETURNS text
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
CALL pg_temp.sqlite2pg_trigger('trigger "t_copy" of "public"."t"', '"public"."sqlite_trigger_t_copy"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_copy"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."copy" AS "copy" ("id", "done", "at", "price", "data", "x", "words") SELECT NEW."id", NOT NEW."done", NEW."at", "public".sqlite_multiply(pg_catalog.trim_scale(NEW."price"), 2), NEW."data", NEW."id"::double precision, ((NEW."done"::integer)::text) || ' ' || pg_catalog.to_char(NEW."at", 'YYYY-MM-DD HH24:MI:SS') || ' ' || "public".sqlite_real_text(NEW."x");
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_copy" AFTER INSERT ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_copy"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t_recopy" of "public"."t"', '"public"."sqlite_trigger_t_recopy"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_recopy"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."copy" AS "copy" SET "done" = false, "at" = '2025-01-01 00:00:00'::timestamp, "x" = "copy"."x" + NEW."x", "words" = CASE WHEN NEW."done" THEN 1 ELSE 0 END::text WHERE "copy"."id" = NEW."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_recopy" AFTER UPDATE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_recopy"()$sqlite2pg$);
CALL pg_temp.sqlite2pg_trigger('trigger "t_stamp" of "public"."t"', '"public"."sqlite_trigger_t_stamp"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_t_stamp"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."stamp" AS "stamp" ("at") SELECT pg_catalog.to_char(pg_catalog.statement_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')::timestamp;
    UPDATE "public"."stamp" AS "stamp" SET "at" = NULL;
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "t_stamp" AFTER DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_t_stamp"()$sqlite2pg$);

-- end
