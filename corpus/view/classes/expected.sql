-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "big" bigint,
    "d" numeric(10,2),
    "s" text,
    "n" text,
    "jt" text,
    "z" numeric
);
COPY "public"."t" ("id", "big", "d", "s", "n", "jt", "z") FROM stdin WITH (FREEZE);
1	4	2.5	5.0	Abc	{"a":-5,"b":[1,2],"c":"-5"}	10.25
2	9007199254740993	4	2024-02-29	abc	{"a":1.5,"b":{"k":1}}	7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "id" bigint NOT NULL,
    "y" double precision
);
COPY "public"."u" ("id", "y") FROM stdin WITH (FREEZE);
1	1.0
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."u"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "u_pkey" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real_number"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real_number"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_real"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_real"(x jsonb) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'string' THEN
        RETURN "public".sqlite_real(x #>> '{}');
    ELSIF jsonb_typeof(x) <> 'number' THEN
        RETURN 0;
    END IF;
    RETURN x::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."absolute"', $sqlite2pg$CREATE VIEW "public"."absolute" ("a", "c") AS SELECT CASE WHEN pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.a')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.a')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.a'))) END) IS NULL THEN 'null' WHEN (pg_catalog.scale(pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.a')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.a')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.a'))) END)) = 0) AND (pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.a')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.a')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.a'))) END) BETWEEN (-9223372036854775808) AND 9223372036854775807) THEN 'integer' ELSE 'real' END, CASE WHEN pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.c')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.c')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.c'))) END) IS NULL THEN 'null' WHEN (pg_catalog.scale(pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.c')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.c')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.c'))) END)) = 0) AND (pg_catalog.abs(CASE WHEN pg_catalog.jsonb_typeof("public".sqlite_json_extract("t"."jt", '$.c')) = 'number' THEN "public".sqlite_json_extract("t"."jt", '$.c')::numeric ELSE "public".sqlite_real_number("public".sqlite_json_real("public".sqlite_json_extract("t"."jt", '$.c'))) END) BETWEEN (-9223372036854775808) AND 9223372036854775807) THEN 'integer' ELSE 'real' END FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_printf_text"(text, text, int, int)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_printf_text"(x text, flags text, width int, size int) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    blanks int;
BEGIN
    -- a cut within a character is an error: such a text does not exist here
    x := CASE WHEN size < 0 THEN x WHEN strpos(flags, '!') > 0 THEN left(x, size)
        ELSE convert_from(substr(convert_to(x, 'UTF8'), 1, size), 'UTF8') END;
    blanks := greatest(0, width - CASE WHEN strpos(flags, '!') > 0 THEN length(x) ELSE octet_length(convert_to(x, 'UTF8')) END);
    RETURN CASE WHEN strpos(flags, '-') > 0 THEN x || repeat(' ', blanks) ELSE repeat(' ', blanks) || x END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_printf_integer"(bigint, text, text, int, int)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_printf_integer"(x bigint, letter text, flags text, width int, digits int) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    unsigned numeric := CASE WHEN x < 0 AND letter <> 'd' THEN x + 18446744073709551616 ELSE abs(x::numeric) END;
    sign text := CASE WHEN letter <> 'd' THEN '' WHEN x < 0 THEN '-' ELSE coalesce(substring(flags FROM '[+ ]'), '') END;
    shown text := CASE WHEN letter = 'o' THEN '' WHEN letter IN ('x', 'X') THEN to_hex(x) ELSE unsigned::text END;
BEGIN
    WHILE letter = 'o' AND (unsigned > 0 OR shown = '') LOOP
        shown := unsigned % 8 || shown;
        unsigned := div(unsigned, 8);
    END LOOP;
    IF strpos(flags, '0') > 0 THEN
        digits := greatest(digits, width - length(sign));
    END IF;
    shown := lpad(shown, greatest(digits, length(shown)), '0');
    IF strpos(flags, ',') > 0 AND letter IN ('d', 'u') THEN
        shown := reverse(regexp_replace(reverse(shown), '([0-9]{3})(?=[0-9])', '\1,', 'g'));
    END IF;
    IF strpos(flags, '#') > 0 AND x <> 0 THEN
        shown := CASE letter WHEN 'o' THEN '0' WHEN 'x' THEN '0x' WHEN 'X' THEN '0x' ELSE '' END || shown;
    END IF;
    shown := CASE WHEN letter = 'X' THEN upper(shown) ELSE shown END;
    RETURN "public".sqlite_printf_text(sign || shown, flags, width, -1);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."narrow"', $sqlite2pg$CREATE VIEW "public"."narrow" ("shown", "third", "big") AS SELECT "public".sqlite_printf_integer(COALESCE(CASE WHEN "t"."big" = "t"."d" THEN NULL ELSE "t"."big" END, 0), 'd', '+', 0, 0), CASE WHEN "t"."big" = "t"."d" THEN NULL ELSE "t"."big" END / 3, NULLIF("t"."big", 0)::bigint FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."greatest_beside_text"', $sqlite2pg$CREATE VIEW "public"."greatest_beside_text" ("id") AS SELECT "t"."id" FROM "public"."t" WHERE CASE WHEN ((SELECT pg_catalog.max("t_2"."z") FROM "public"."t" AS "t_2") IS NOT NULL) AND (COALESCE(NULL, "t"."s") IS NOT NULL) THEN false END$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."neighbour_beside_text"', $sqlite2pg$CREATE VIEW "public"."neighbour_beside_text" ("more") AS SELECT ("public".sqlite_number_text(pg_catalog.trim_scale(pg_catalog.lag("t"."z") OVER (ORDER BY "t"."id" NULLS FIRST))) COLLATE pg_catalog."C") > "t"."s" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sums_of_numbers"', $sqlite2pg$CREATE VIEW "public"."sums_of_numbers" ("s", "a") AS SELECT pg_catalog.sum(DISTINCT "t"."big")::bigint, COALESCE(pg_catalog.sum(DISTINCT pg_catalog.trim_scale("t"."d"))::double precision, 0.0::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_remainder"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_remainder"(a numeric, b numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    dividend numeric := least(greatest(trunc(a), -9223372036854775808), 9223372036854775807);
    divisor numeric := least(greatest(trunc(b), -9223372036854775808), 9223372036854775807);
BEGIN
    IF divisor = 0 THEN
        RETURN NULL;
    END IF;
    RETURN round(dividend % divisor, CASE WHEN scale(a) = 0 AND scale(b) = 0 THEN 0 ELSE 1 END);
END
$sqlite$$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."rest"', $sqlite2pg$CREATE VIEW "public"."rest" ("a", "b", "c") AS SELECT "public".sqlite_remainder(pg_catalog.round(1, 1), "public".sqlite_add(pg_catalog.trim_scale("t"."d"), "t"."big"::numeric)), "public".sqlite_remainder(13, "public".sqlite_add(pg_catalog.trim_scale("t"."d"), "t"."big"::numeric)), "public".sqlite_remainder("public".sqlite_add(pg_catalog.trim_scale("t"."d"), "t"."big"::numeric), pg_catalog.round(7, 1)) FROM "public"."t"$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."one_of_two"', $sqlite2pg$CREATE VIEW "public"."one_of_two" ("x") AS (SELECT pg_catalog.abs("t"."id")::numeric FROM "public"."t") UNION (SELECT "public".sqlite_real_number("public".sqlite_round("u"."y", 1)) FROM "public"."u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."value_of_one"', $sqlite2pg$CREATE VIEW "public"."value_of_one" ("next", "sum", "less", "real") AS SELECT "public".sqlite_add("one_of_two"."x", 1), pg_catalog.sum("one_of_two"."x") OVER (), "one_of_two"."x" < 2.0, "public".sqlite_real_text("one_of_two"."x"::double precision) || '' FROM "public"."one_of_two"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."real_by_affinity"', $sqlite2pg$CREATE VIEW "public"."real_by_affinity" ("y || 'x'") AS SELECT "public".sqlite_real_text("subquery"."y"::double precision) || 'x' FROM ((SELECT "public".sqlite_real_number("u"."y") FROM "public"."u") UNION (SELECT "t"."id"::numeric FROM "public"."t")) AS "subquery" ("y")$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_real_text"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_real_text"(x double precision) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    short text := "public".sqlite_real_text(x);
BEGIN
    -- JSON keeps the digits that text would lose
    RETURN CASE WHEN "public".sqlite_real(short) = x THEN short ELSE x::text END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_part"(jsonb)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_part"(x jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    IF jsonb_typeof(x) = 'number' AND scale(x::numeric) > 0 THEN
        RETURN "public".sqlite_json_real_text(x::double precision);
    END IF;
    RETURN x::text;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_json_member"(jsonb, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_json_member"(x jsonb, type text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
BEGIN
    RETURN CASE WHEN type IN ('array', 'object') THEN x #>> '{}' ELSE "public".sqlite_json_part(x) END;
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."members"', $sqlite2pg$CREATE VIEW "public"."members" ("a") AS SELECT ('[' || COALESCE("public".sqlite_json_member("e"."value", "e"."type"), 'null') || ',' || COALESCE("public".sqlite_json_part("e"."key"), 'null') || ']')::json FROM "public"."t", LATERAL "public".sqlite_json_each("t"."jt", '$') AS "e" ("key", "value", "type", "atom")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."all_members"', $sqlite2pg$CREATE VIEW "public"."all_members" ("id", "a") AS SELECT "t"."id", (SELECT ('[' || COALESCE(pg_catalog.string_agg(COALESCE("public".sqlite_json_member("json_each"."value", "json_each"."type"), 'null'), ','), '') || ']')::json FROM "public".sqlite_json_each("t"."jt", '$') AS "json_each" ("key", "value", "type", "atom")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_strftime"(text, timestamp)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_strftime"(form text, x timestamp) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    result text := '';
    letter text;
    at int := 1;
    year int := extract(year FROM x);
    week_year int := extract(isoyear FROM x);
    days int := extract(doy FROM x);
    weekday int := extract(dow FROM x);
    thousandths bigint;
BEGIN
    -- no year 0 here: 1 BC is what SQLite calls 0000
    year := CASE WHEN year < 0 THEN year + 1 ELSE year END;
    week_year := CASE WHEN week_year < 0 THEN week_year + 1 ELSE week_year END;
    WHILE at <= length(form) LOOP
        letter := substr(form, at, 1);
        at := at + 1;
        IF letter <> '%' THEN
            result := result || letter;
            CONTINUE;
        END IF;
        letter := substr(form, at, 1);
        at := at + 1;
        -- rounded, but never up to the next second
        thousandths := extract(microseconds FROM x)::bigint;
        thousandths := thousandths / 1000000 * 1000 + least(999, (thousandths % 1000000 + 500) / 1000);
        result := result || CASE letter
            WHEN '%' THEN '%'
            WHEN 'd' THEN to_char(x, 'DD')
            WHEN 'e' THEN lpad(to_char(x, 'FMDD'), 2)
            WHEN 'f' THEN lpad((thousandths / 1000)::text, 2, '0') || '.' || lpad((thousandths % 1000)::text, 3, '0')
            WHEN 'F' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END) || to_char(x, '-MM-DD')
            WHEN 'g' THEN to_char(week_year % 100, CASE WHEN week_year % 100 < 0 THEN 'FM90' ELSE 'FM00' END)
            WHEN 'G' THEN to_char(week_year, CASE WHEN week_year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            WHEN 'H' THEN to_char(x, 'HH24')
            WHEN 'I' THEN to_char(x, 'HH12')
            WHEN 'j' THEN to_char(x, 'DDD')
            WHEN 'k' THEN lpad(to_char(x, 'FMHH24'), 2)
            WHEN 'l' THEN lpad(to_char(x, 'FMHH12'), 2)
            WHEN 'm' THEN to_char(x, 'MM')
            WHEN 'M' THEN to_char(x, 'MI')
            WHEN 'p' THEN to_char(x, 'AM')
            WHEN 'P' THEN to_char(x, 'am')
            WHEN 'R' THEN to_char(x, 'HH24:MI')
            WHEN 's' THEN floor(extract(epoch FROM x))::bigint::text
            WHEN 'S' THEN to_char(x, 'SS')
            WHEN 'T' THEN to_char(x, 'HH24:MI:SS')
            WHEN 'u' THEN to_char(x, 'ID')
            WHEN 'U' THEN lpad(((days + 6 - weekday) / 7)::text, 2, '0')
            WHEN 'V' THEN to_char(x, 'IW')
            WHEN 'w' THEN weekday::text
            WHEN 'W' THEN lpad(((days + 6 - (weekday + 6) % 7) / 7)::text, 2, '0')
            WHEN 'Y' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            -- the year as date() writes it, which is another form before the year 0000
            WHEN '+' THEN to_char(year, 'FM0000')
        END;
    END LOOP;
    RETURN result;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_instant_of_julian"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_instant_of_julian"(x double precision) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    milliseconds bigint;
BEGIN
    IF x >= 0 AND x < 5373484.5 THEN
        milliseconds := trunc(x * 86400000.0 + 0.5);
        RETURN '4714-11-24 12:00:00 BC'::timestamp + make_interval(days => (milliseconds / 86400000)::int)
            + milliseconds % 86400000 * interval '1 millisecond';
    END IF;
    RETURN NULL;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_instant"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_instant"(x text) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    clock text := '([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]+)?)?[ \t\n\v\f\r]*(Z|z|[+-][0-9]{2}:[0-9]{2})?[ \t\n\v\f\r]*';
    m text[] := regexp_match(x, '^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})[ \t\n\v\f\rT]*(?:' || clock || ')?$');
    year int;
    instant timestamp;
BEGIN
    IF m IS NULL THEN
        m := ARRAY['2000', '01', '01'] || regexp_match(x, '^' || clock || '$');
        IF array_length(m, 1) = 3 OR m IS NULL THEN
            IF lower(x) = 'now' THEN
                RETURN statement_timestamp() AT TIME ZONE 'UTC';
            ELSIF x ~ '^[ \t\n\v\f\r]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[ \t\n\v\f\r]*$' THEN
                RETURN "public".sqlite_instant_of_julian("public".sqlite_real(x));
            END IF;
            RETURN NULL;
        END IF;
    END IF;
    year := m[1]::int;
    IF m[2]::int NOT BETWEEN 1 AND 12 OR m[3]::int NOT BETWEEN 1 AND 31 OR m[5]::int > 59 OR m[6]::int > 59
        OR m[4]::int > 24 OR m[4] = '24' AND (m[5] <> '00' OR m[6]::int > 0 OR m[7]::numeric > 0)
        OR m[8] ~ '^[+-]' AND (substr(m[8], 2, 2)::int > 14 OR substr(m[8], 5)::int > 59) OR year < -4713 THEN
        RETURN NULL;
    END IF;
    -- no year 0 here: what SQLite calls 0000 is 1 BC
    instant := make_date(CASE WHEN year < 1 THEN year - 1 ELSE year END, m[2]::int, least(m[3]::int, 28))::timestamp
        + make_interval(days => greatest(m[3]::int - 28, 0), hours => coalesce(m[4]::int, 0), mins => coalesce(m[5]::int, 0))
        + trunc((coalesce(m[6], '0') || coalesce(m[7], ''))::numeric * 1000000)::bigint * interval '1 microsecond';
    IF m[8] ~ '^[+-]' THEN
        instant := date_trunc('milliseconds', instant) - (m[8] || ':00')::interval;
    END IF;
    IF instant < '4714-11-24 12:00:00 BC'::timestamp OR instant >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN instant;
EXCEPTION WHEN datetime_field_overflow THEN
    RETURN NULL;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_modify"(timestamp, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_modify"(x timestamp, modifier text) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    word text := lower(modifier);
    whole timestamp := date_trunc('milliseconds', x);
    -- 400 years on, where the month and the year of the first day have a beginning
    later timestamp := x + interval '146097 days';
    month timestamp := date_trunc('month', later);
    moved timestamp;
    m text[];
    n double precision;
    unit double precision;
    most double precision;
    milliseconds bigint;
BEGIN
    IF word ~ '^(start|weekday)|(month|year)s?$'
        AND (x < '4714-11-24 12:00:00 BC'::timestamp OR x >= '10000-01-01'::timestamp) THEN
        RETURN NULL;
    END IF;
    IF word IN ('start of day', 'start of month', 'start of year') THEN
        moved := date_trunc(substr(word, 10), later) - interval '146097 days';
    ELSIF word IN ('auto', 'ceiling', 'floor', 'julianday', 'localtime', 'subsec', 'subsecond', 'unixepoch', 'utc') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('the modifier %s is not known when it comes from data', word);
    END IF;
    IF word ~ '^weekday .*-' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('releases of SQLite differ in the modifier %s', word);
    END IF;
    m := regexp_match(word, '^weekday [ \t\n\v\f\r]*(\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e\+?[0-9]+)?)[ \t\n\v\f\r]*$');
    IF m IS NOT NULL THEN
        n := "public".sqlite_real(m[1]);
        IF n >= 0 AND n < 7 AND n = trunc(n) THEN
            moved := whole + (7 + n::int - extract(dow FROM whole)::int) % 7 * interval '1 day';
        END IF;
    END IF;
    m := regexp_match(word, '^([+-]?)([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?$');
    IF m IS NOT NULL AND m[2]::int <= 24 AND m[3]::int <= 59 AND coalesce(m[4], '0')::numeric < 60 THEN
        milliseconds := (m[2]::int % 24 * 3600000 + m[3]::int * 60000 + floor(coalesce(m[4], '0')::numeric * 1000 + 0.5))::bigint;
        moved := whole + CASE WHEN m[1] = '-' THEN -milliseconds ELSE milliseconds END * interval '1 millisecond';
    END IF;
    m := regexp_match(word,
        '^([+-]?[0-9]+\.?[0-9]*(?:e[+-]?[0-9]+)?)[ \t\n\v\f\r]+(second|minute|hour|day|month|year)s?$');
    IF m IS NOT NULL THEN
        n := "public".sqlite_real(m[1]);
        unit := CASE m[2] WHEN 'second' THEN 1 WHEN 'minute' THEN 60 WHEN 'hour' THEN 3600 WHEN 'day' THEN 86400
            WHEN 'month' THEN 2592000 ELSE 31536000 END;
        most := CASE m[2] WHEN 'second' THEN 4.6427e14 WHEN 'minute' THEN 7.7379e12 WHEN 'hour' THEN 1.2897e11
            WHEN 'day' THEN 5373485.0 WHEN 'month' THEN 176546.0 ELSE 14713.0 END;
        IF abs(n) >= most THEN
            RETURN NULL;
        END IF;
        IF m[2] IN ('month', 'year') THEN
            -- a day that the month does not have runs over into the next one
            moved := month + make_interval(months => (trunc(n) * CASE m[2] WHEN 'month' THEN 1 ELSE 12 END)::int)
                + (later - month) - interval '146097 days';
            IF moved >= '10000-01-01'::timestamp THEN
                RETURN NULL;
            END IF;
            whole := date_trunc('milliseconds', moved);
            n := n - trunc(n);
        END IF;
        milliseconds := trunc(n * 1000.0 * unit + CASE WHEN n < 0 THEN -0.5 ELSE 0.5 END);
        moved := whole + make_interval(days => (milliseconds / 86400000)::int)
            + milliseconds % 86400000 * interval '1 millisecond';
    END IF;
    IF moved < '4714-11-24 12:00:00 BC'::timestamp OR moved >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN moved;
EXCEPTION WHEN datetime_field_overflow OR interval_field_overflow THEN
    RETURN NULL;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_modify_text"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_modify_text"(x text, modifier text) RETURNS timestamp
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    instant timestamp := "public".sqlite_instant(x);
    days int := substring(x FROM '^-?[0-9]{4}-[0-9]{2}-(29|3[01])(?![ \t\n\v\f\rT]*24)(?!.*[+-][0-9]{2}:[0-9]{2}[ \t\n\v\f\r]*$)')::int - 1;
    word text := lower(modifier);
BEGIN
    IF instant IS NOT NULL AND word ~ '^start of (day|month|year)$' AND x ~ '^[0-9]{2}:' THEN
        -- a time alone is one of this day, whatever its offset
        RETURN '2000-01-01'::timestamp;
    END IF;
    IF days IS NULL OR extract(day FROM instant) > 28 OR word !~ '^start of (day|month|year)$|^subsec$|(month|year)s?$' THEN
        RETURN CASE WHEN word = 'subsec' THEN instant ELSE "public".sqlite_modify(instant, word) END;
    ELSIF word IN ('start of day', 'subsec') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('a day that its month does not have, which SQLite would show as it is: %L', x);
    END IF;
    RETURN "public".sqlite_modify(instant - days * interval '1 day', word)
        + CASE WHEN word LIKE 'start%' THEN 0 ELSE days END * interval '1 day';
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."days"', $sqlite2pg$CREATE VIEW "public"."days" ("day", "seconds", "time") AS SELECT "public".sqlite_strftime('%+-%m-%d %H:%M:%f', "public".sqlite_modify_text("t"."s", 'subsec')), (pg_catalog.floor(extract(epoch FROM "public".sqlite_instant("t"."s")) * 1000)::double precision) / 1000, "public".sqlite_strftime('%H:%M:%f', "public".sqlite_instant("t"."s")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."hours"', $sqlite2pg$CREATE VIEW "public"."hours" ("a", "b", "c") AS SELECT "public".sqlite_strftime('%+-%m-%d %H:%M:%S', "public".sqlite_modify_text('24:00', 'start of day')), "public".sqlite_strftime('%+-%m-%d %H:%M:%S', "public".sqlite_modify_text('00:30+01:00', 'start of month')), "public".sqlite_strftime('%+-%m-%d', "public".sqlite_modify("public".sqlite_modify_text("t"."s", 'start of day'), '+1 month')) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."handed_on"', $sqlite2pg$CREATE VIEW "public"."handed_on" ("a", "b") AS SELECT pg_catalog.lower(("t"."s" || "t"."n") COLLATE pg_catalog."C") = ('5.0abc' COLLATE pg_catalog."C"), pg_catalog.lower(CASE WHEN "t"."id" <> 0 THEN "t"."s" END COLLATE pg_catalog."C") = ('x' COLLATE pg_catalog."C") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"big"', '2',
    'sum', '"big"', '9007199254740997',
    'values', '"d"', '2',
    'values', '"s"', '2',
    'octets', '"s"', '13',
    'values', '"n"', '2',
    'octets', '"n"', '6',
    'values', '"jt"', '2',
    'octets', '"jt"', '48',
    'values', '"z"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"y"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."u";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys, 14 views; verified';

-- end
