-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."item"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "a" bigint NOT NULL,
    "b" bigint,
    "c" text,
    "d" date,
    "m" text
);
COPY "public"."item" ("a", "b", "c", "d", "m") FROM stdin WITH (FREEZE);
1	2	x	2024-01-01	+1 day
2	3	y	\N	+2 days
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."item"', 'a', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "item_pkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i1" of table "public"."item"', $sqlite2pg$CREATE INDEX "i1" ON "public"."item" (('nocolumn'::text))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i2" of table "public"."item"', $sqlite2pg$CREATE INDEX "i2" ON "public"."item" ((1))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i4" of table "public"."item"', $sqlite2pg$CREATE INDEX "i4" ON "public"."item" ("b", (pg_catalog.lower('A')), (1), (1.5::double precision), (pg_catalog.decode('00', 'hex')))$sqlite2pg$);

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
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i5" of table "public"."item"', $sqlite2pg$CREATE INDEX "i5" ON "public"."item" ("b") WHERE ("public".sqlite_strftime('%+-%m-%d', "public".sqlite_modify("d"::timestamp, "m")) COLLATE pg_catalog."C") > '2024-01-01'$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i6" of table "public"."item"', $sqlite2pg$CREATE INDEX "i6" ON "public"."item" (("public".sqlite_strftime('%+-%m-%d', "public".sqlite_modify_text("c", "m"))))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i7" of table "public"."item"', $sqlite2pg$CREATE INDEX "i7" ON "public"."item" ("b") WHERE false$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i8" of table "public"."item"', $sqlite2pg$CREATE UNIQUE INDEX "i8" ON "public"."item" ((CASE WHEN "b" <> 0 THEN "c" END), (COALESCE("c", 'x')))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'sum', '"a"', '3',
    'values', '"b"', '2',
    'sum', '"b"', '5',
    'values', '"c"', '2',
    'octets', '"c"', '2',
    'values', '"d"', '1',
    'values', '"m"', '2',
    'octets', '"m"', '13']);
ANALYZE "public"."item";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 7 indexes; verified';

-- end
