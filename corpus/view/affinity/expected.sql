-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "any" bigint,
    "word" text,
    "n" text,
    "doc" text
);
COPY "public"."t" ("id", "any", "word", "n", "doc") FROM stdin WITH (FREEZE);
1	1	1	ABC	[1,"1",2.5,null]
2	2	x	abd	["x"]
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."two_columns"', $sqlite2pg$CREATE VIEW "public"."two_columns" ("id", "eq", "lt", "same") AS SELECT "t"."id", CASE WHEN ("t"."any" IS NOT NULL) AND ("t"."word" IS NOT NULL) THEN false END, CASE WHEN ("t"."any" IS NOT NULL) AND ("t"."word" IS NOT NULL) THEN true END, ("t"."any" IS NULL) AND ("t"."word" IS NULL) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."found"', $sqlite2pg$CREATE VIEW "public"."found" ("id", "found") AS SELECT "t"."id", (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN ("t"."any" IS NOT NULL) AND ("members"."word" IS NOT NULL) THEN false END FROM (SELECT "t_2"."word" FROM "public"."t" AS "t_2") AS "members" ("word")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."one_column"', $sqlite2pg$CREATE VIEW "public"."one_column" ("id", "eq", "none", "listed") AS SELECT "t"."id", ("t"."any"::text) = "t"."word", CASE WHEN ("t"."any" IS NOT NULL) AND ("t"."word" IS NOT NULL) THEN false END, "t"."word" = ("t"."any"::text) FROM "public"."t"$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_text"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_text"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'string' OR x IN ('[]', '{}') THEN
        RETURN x #>> '{}';
    ELSIF jsonb_typeof(x) IN ('array', 'object') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = 'the spelling of a JSON array or object is not known any more (--json json keeps it)';
    ELSIF scale(x::numeric) = 0 THEN
        RETURN x::text;
    END IF;
    RETURN "public".sqlite_real_text(x::double precision);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json"(x text) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    PERFORM x::json;
    RETURN regexp_replace(x, '("(?:[^"\\]|\\.)*")|[ \t\n\r]+', '\1', 'g')::json;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_at"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_at"(x text, path text) RETURNS json
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    found json := x;
    rest text := substring(path FROM '^\$(.*)$');
    m text[];
BEGIN
    WHILE rest <> '' LOOP
        m := regexp_match(rest, '^(?:\."([^"\\]*)"|\.([^".[][^.[]*)|\[([0-9]{1,9})\]|\[#(?:-([0-9]{1,9}))?\])(.*)$');
        rest := m[5];
        IF m[1] IS NOT NULL OR m[2] IS NOT NULL THEN
            IF json_typeof(found) <> 'object' THEN
                RETURN NULL;
            END IF;
            -- the first of several equal keys
            found := (SELECT member.value FROM json_each(found) WITH ORDINALITY AS member(key, value, place)
                WHERE member.key = coalesce(m[1], m[2]) ORDER BY member.place LIMIT 1);
        ELSIF m IS NOT NULL THEN
            IF json_typeof(found) <> 'array' THEN
                RETURN NULL;
            END IF;
            found := found -> coalesce(m[3]::int, -nullif(m[4]::int, 0), json_array_length(found));
        END IF;
        IF found IS NULL THEN
            RETURN NULL;
        END IF;
    END LOOP;
    IF rest IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('bad JSON path: %L', path);
    END IF;
    RETURN "public".sqlite_json(found::text);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_value"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_value"(x jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric;
    r double precision;
BEGIN
    IF jsonb_typeof(x) = 'null' THEN
        RETURN NULL;
    ELSIF jsonb_typeof(x) = 'boolean' THEN
        RETURN CASE WHEN x = 'true' THEN '1' ELSE '0' END;
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN x;
    END IF;
    n := x::numeric;
    IF scale(n) = 0 AND n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x;
    END IF;
    r := CASE WHEN abs(n) < 2.5e-324 THEN 0 ELSE "public".sqlite_real(n::text) END;
    IF abs(r) = 'Infinity' THEN
        RAISE EXCEPTION USING ERRCODE = 'numeric_value_out_of_range', MESSAGE = 'a JSON number is beyond the range of a double';
    END IF;
    n := r::text::numeric;
    RETURN to_jsonb(round(n, greatest(scale(n), 1)));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_extract"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_extract"(x text, path text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    found json := "public".sqlite_json_at(x, path);
    n numeric;
BEGIN
    IF json_typeof(found) IN ('array', 'object') THEN
        RETURN to_jsonb(found::text);
    ELSIF json_typeof(found) = 'number' AND found::text ~ '[.eE]' THEN
        n := found::text::numeric;
        RETURN "public".sqlite_json_value(to_jsonb(round(n, greatest(scale(n), 1))));
    END IF;
    RETURN "public".sqlite_json_value(found::jsonb);
END
$sqlite$$sqlite2pg$);
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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_each"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_each"(x text, path text) RETURNS TABLE(key jsonb, value jsonb, type text, atom jsonb)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
#variable_conflict use_column
DECLARE
    found json := "public".sqlite_json_at(x, path);
    m text[];
BEGIN
    IF json_typeof(found) = 'array' THEN
        RETURN QUERY SELECT to_jsonb(e.place - 1), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_array_elements(found) WITH ORDINALITY AS e(value, place) CROSS JOIN LATERAL
                (SELECT "public".sqlite_json_extract(e.value::text, '$'), "public".sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF json_typeof(found) = 'object' THEN
        RETURN QUERY SELECT to_jsonb(e.key), v.value, v.type, CASE WHEN v.type NOT IN ('array', 'object') THEN v.value END
            FROM json_each(found) WITH ORDINALITY AS e(key, value, place) CROSS JOIN LATERAL
                (SELECT "public".sqlite_json_extract(e.value::text, '$'), "public".sqlite_json_type(e.value)) AS v(value, type)
            ORDER BY e.place;
    ELSIF found IS NOT NULL THEN
        m := regexp_match(path, '(?:\."([^"]*)"|\.([^".[]+)|\[([0-9]*)[^[]*\])$');
        key := coalesce(to_jsonb(coalesce(m[1], m[2])), to_jsonb(('0' || m[3])::bigint));
        value := "public".sqlite_json_extract(found::text, '$');
        type := "public".sqlite_json_type(found);
        atom := value;
        RETURN NEXT;
    END IF;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."members"', $sqlite2pg$CREATE VIEW "public"."members" ("id", "type", "eq", "lt", "text") AS SELECT "t"."id", "e"."type", CASE WHEN pg_catalog.jsonb_typeof("e"."value") = 'number' THEN CASE WHEN ("e"."value" IS NOT NULL) AND ("t"."word" IS NOT NULL) THEN false END ELSE "public".sqlite_json_text("e"."value") = "t"."word" END, CASE WHEN pg_catalog.jsonb_typeof("e"."atom") = 'number' THEN CASE WHEN ("e"."atom" IS NOT NULL) AND ("t"."word" IS NOT NULL) THEN true END ELSE ("public".sqlite_json_text("e"."atom") COLLATE pg_catalog."C") < "t"."word" END, "public".sqlite_json_text("e"."value") = "t"."word" FROM "public"."t", LATERAL "public".sqlite_json_each("t"."doc", '$') AS "e" ("key", "value", "type", "atom")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."least"', $sqlite2pg$CREATE VIEW "public"."least" ("least") AS SELECT CASE WHEN "t"."word" IS NOT NULL THEN LEAST( E'a\\b' COLLATE pg_catalog."C", "t"."word" COLLATE pg_catalog."C") END FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."replaced"', $sqlite2pg$CREATE VIEW "public"."replaced" ("same") AS SELECT "t"."word" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"any"', '2',
    'sum', '"any"', '3',
    'values', '"word"', '2',
    'octets', '"word"', '2',
    'values', '"n"', '2',
    'octets', '"n"', '6',
    'values', '"doc"', '2',
    'octets', '"doc"', '21']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 6 views; verified';

-- end
