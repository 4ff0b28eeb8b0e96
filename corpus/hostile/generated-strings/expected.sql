-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	{"k": 1}
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "a" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "a" text GENERATED ALWAYS AS (("v" || '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --')::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "b" of table "public"."t"', $sqlite2pg1$ALTER TABLE "public"."t" ADD COLUMN "b" text GENERATED ALWAYS AS (pg_catalog.replace("v",  E'\\', '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --')::text) STORED$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "c""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "c""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text GENERATED ALWAYS AS ((pg_catalog.upper("v" COLLATE pg_catalog."C") ||  E'") STORED; \\! touch PWNED' || '
')::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "d" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "d" bigint GENERATED ALWAYS AS (CASE WHEN "v" = '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' THEN 1 ELSE 0 END) STORED$sqlite2pg$);

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
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "e" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "e" text GENERATED ALWAYS AS ("public".sqlite_json_text("public".sqlite_json_extract("v", '$."''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"'))) STORED$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "g" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "g" text GENERATED ALWAYS AS ("public".sqlite_strftime('%Y''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', "public".sqlite_instant("v"))::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '8']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
