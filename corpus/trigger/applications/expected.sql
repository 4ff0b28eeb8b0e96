-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "email" varchar(255) NOT NULL,
    "active" boolean DEFAULT true NOT NULL,
    "posts" bigint DEFAULT 0 NOT NULL,
    "created_at" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC'),
    "updated_at" timestamp
);
COPY "public"."users" ("id", "email", "active", "posts", "created_at", "updated_at") FROM stdin WITH (FREEZE);
1	a@example.com	t	1	2024-05-06 07:08:09	2024-05-06 07:08:09
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "user_id" bigint NOT NULL,
    "title" text NOT NULL,
    "price" numeric(10,2),
    "tags" jsonb
);
COPY "public"."posts" ("id", "user_id", "title", "price", "tags") FROM stdin WITH (FREEZE);
1	1	hello	1.25	["a"]
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."stats"');
CREATE TABLE "public"."stats" (
    "name" text,
    "value" bigint DEFAULT 0 NOT NULL,
    "total" numeric(10,2)
);
COPY "public"."stats" ("name", "value", "total") FROM stdin WITH (FREEZE);
posts	1	1.25
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."audit"');
CREATE TABLE "public"."audit" (
    "id" bigint NOT NULL,
    "who" text,
    "what" text,
    "old_data" jsonb,
    "new_data" jsonb,
    "at" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC')
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."audit"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "users_email_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_email_key" UNIQUE ("email")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "audit_pkey" of table "public"."audit"', $sqlite2pg$ALTER TABLE "public"."audit" ADD CONSTRAINT "audit_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "stats_pkey" of table "public"."stats"', $sqlite2pg$ALTER TABLE "public"."stats" ADD CONSTRAINT "stats_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_user_id_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."users" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user_id")::text), 100) FROM "public"."posts" AS c WHERE c."user_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user_id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."active_users"', $sqlite2pg$CREATE VIEW "public"."active_users" ("id", "email", "posts") AS SELECT "users"."id", "users"."email", "users"."posts" FROM "public"."users" WHERE "users"."active"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"email"', '1',
    'octets', '"email"', '13',
    'values', '"active"', '1',
    'values', '"posts"', '1',
    'sum', '"posts"', '1',
    'values', '"created_at"', '1',
    'values', '"updated_at"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"user_id"', '1',
    'sum', '"user_id"', '1',
    'values', '"title"', '1',
    'octets', '"title"', '5',
    'values', '"price"', '1',
    'values', '"tags"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."audit"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."stats"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '5',
    'values', '"value"', '1',
    'sum', '"value"', '1',
    'values', '"total"', '1']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."audit";
ANALYZE "public"."stats";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "users_touch" of "public"."users"', '"public"."sqlite_trigger_users_touch"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_users_touch"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."users" AS "users" SET "updated_at" = "public".sqlite_strftime('%+-%m-%d %H:%M:%S', pg_catalog.statement_timestamp() AT TIME ZONE 'UTC')::timestamp WHERE "users"."id" = OLD."id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "users_touch" AFTER UPDATE OF "email", "active" ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_users_touch"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "users_email" of "public"."users"', '"public"."sqlite_trigger_users_email"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_users_email"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (NOT ((NEW."email" COLLATE pg_catalog."C") ILIKE '%_@__%.__%' ESCAPE '')) THEN
        RAISE EXCEPTION USING MESSAGE = ('Invalid email address');
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "users_email" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_users_email"()$sqlite2pg$);
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "posts_count_up" of "public"."posts"', '"public"."sqlite_trigger_posts_count_up"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_posts_count_up"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."users" AS "users" SET "posts" = "users"."posts" + 1 WHERE "users"."id" = NEW."user_id";
    UPDATE "public"."stats" AS "stats" SET "value" = "stats"."value" + 1, "total" = "public".sqlite_add(pg_catalog.trim_scale("stats"."total"), pg_catalog.trim_scale(NEW."price")) WHERE "stats"."name" = 'posts';
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "posts_count_up" AFTER INSERT ON "public"."posts" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_posts_count_up"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "posts_count_down" of "public"."posts"', '"public"."sqlite_trigger_posts_count_down"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_posts_count_down"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."users" AS "users" SET "posts" = "users"."posts" - 1 WHERE ("users"."id" = OLD."user_id") AND ("users"."posts" > 0);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "posts_count_down" AFTER DELETE ON "public"."posts" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_posts_count_down"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "posts_move" of "public"."posts"', '"public"."sqlite_trigger_posts_move"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_posts_move"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."users" AS "users" SET "posts" = CASE WHEN "users"."id" = OLD."user_id" THEN "users"."posts" - 1 ELSE "users"."posts" + 1 END WHERE "users"."id" IN (OLD."user_id", NEW."user_id");
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "posts_move" AFTER UPDATE OF "user_id" ON "public"."posts" FOR EACH ROW WHEN (NEW."user_id" IS DISTINCT FROM OLD."user_id") EXECUTE FUNCTION "public"."sqlite_trigger_posts_move"()$sqlite2pg$);
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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "posts_audit" of "public"."posts"', '"public"."sqlite_trigger_posts_audit"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_posts_audit"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."audit" AS "audit" ("who", "what", "at") SELECT "users"."email", COALESCE(OLD."title", '') || ' -> ' || COALESCE(NEW."title", ''), "public".sqlite_strftime('%Y-%m-%d %H:%M:%S', "public".sqlite_modify('2024-01-01 12:00:00'::timestamp, '+1 day'))::timestamp FROM "public"."users" WHERE "users"."id" = NEW."user_id";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "posts_audit" AFTER UPDATE ON "public"."posts" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_posts_audit"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "active_users_off" of "public"."active_users"', '"public"."sqlite_trigger_active_users_off"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_active_users_off"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    UPDATE "public"."users" AS "users" SET "active" = false WHERE "users"."id" = OLD."id";
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "active_users_off" INSTEAD OF DELETE ON "public"."active_users" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_active_users_off"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248", "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 3 rows, 5 keys, 1 foreign key, 1 view, 7 triggers; verified';

-- end
