-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "at" timestamptz,
    "ms" timestamptz
);
COPY "public"."t" ("id", "at", "ms") FROM stdin WITH (FREEZE);
1	2024-05-06 07:08:09+00	2024-05-06 07:08:09.123+00
2	2024-05-06 07:08:10+00	2024-05-06 07:08:10+00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_number_text"(numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_number_text"(x numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "digits" of table "public"."t"', $sqlite2pg$CREATE INDEX "digits" ON "public"."t" ((pg_catalog.lower("public".sqlite_number_text(pg_catalog.trim_scale(extract(epoch FROM "at" AT TIME ZONE 'UTC')::numeric)))))$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_divide"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_divide"(a numeric, b numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
BEGIN
    IF b = 0 THEN
        RETURN NULL;
    ELSIF scale(a) = 0 AND scale(b) = 0 THEN
        RETURN div(a, b);
    END IF;
    n := (a::double precision / b::double precision)::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "half" of table "public"."t"', $sqlite2pg$CREATE INDEX "half" ON "public"."t" (("public".sqlite_divide(pg_catalog.trim_scale((extract(epoch FROM "ms" AT TIME ZONE 'UTC')::numeric) * 1000), 2))) WHERE pg_catalog.trim_scale(extract(epoch FROM "at" AT TIME ZONE 'UTC')::numeric) > 1714979289$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"at"', '2',
    'values', '"ms"', '2']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 2 indexes; verified';

-- end
