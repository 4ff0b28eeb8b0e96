-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."go"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."go"');
CREATE TABLE "public"."go" (
    "id" bigint NOT NULL,
    "created" text NOT NULL,
    "printed" text,
    "at" text DEFAULT '2024-01-01 00:00:00.1234567'
);
COPY "public"."go" ("id", "created", "printed", "at") FROM stdin WITH (FREEZE);
1	2024-06-25 14:34:38.574204593+10:00	2024-06-25 14:34:38.574204593 +1000 AEST m=+0.000123	2024-01-01 00:00:00.1234567
2	2024-06-25 14:34:38+10:00	2024-06-25 14:34:38 +0000 UTC	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."net"');
CREATE TABLE "public"."net" (
    "id" bigint NOT NULL,
    "at" text,
    "dur" text,
    "until" text
);
COPY "public"."net" ("id", "at", "dur", "until") FROM stdin WITH (FREEZE);
1	2015-07-29T13:25:06.2928146Z	00:00:01.2345678	2015-07-29 13:25:06.1234567
2	2015-07-29T13:25:06.2928149Z	00:00:01.2345670	2015-07-29 13:25:06.123
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."counted"');
CREATE TABLE "public"."counted" (
    "s" numeric,
    "ns" bigint,
    "j" timestamptz
);
COPY "public"."counted" ("s", "ns", "j") FROM stdin WITH (FREEZE);
1700000000.1234567	1700000000123456789	2026-11-30 18:00:00+00
1700000001.5	1700000000123456000	2026-12-01 06:00:00.00008+00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."go"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."net"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "go_pkey" of table "public"."go"', $sqlite2pg$ALTER TABLE "public"."go" ADD CONSTRAINT "go_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "net_pkey" of table "public"."net"', $sqlite2pg$ALTER TABLE "public"."net" ADD CONSTRAINT "net_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "net_at_key" of table "public"."net"', $sqlite2pg$ALTER TABLE "public"."net" ADD CONSTRAINT "net_at_key" UNIQUE ("at")$sqlite2pg$);

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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."late"', $sqlite2pg$CREATE VIEW "public"."late" ("id", "at") AS SELECT "go"."id", "public".sqlite_strftime('%+-%m-%d %H:%M:%S', "public".sqlite_instant("go"."created")) FROM "public"."go"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."go"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"created"', '2',
    'octets', '"created"', '60',
    'values', '"printed"', '2',
    'octets', '"printed"', '81',
    'values', '"at"', '1',
    'octets', '"at"', '27']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."net"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"at"', '2',
    'octets', '"at"', '56',
    'values', '"dur"', '2',
    'octets', '"dur"', '32',
    'values', '"until"', '2',
    'octets', '"until"', '50']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."counted"', ARRAY['rows', '', '2',
    'values', '"s"', '2',
    'values', '"ns"', '2',
    'sum', '"ns"', '3400000000246912789',
    'values', '"j"', '2']);
ANALYZE "public"."go";
ANALYZE "public"."net";
ANALYZE "public"."counted";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 6 rows, 3 keys, 1 view; verified';

-- end
