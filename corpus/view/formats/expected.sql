-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "n" bigint,
    "r" double precision,
    "x" text,
    "token" text DEFAULT (pg_catalog.lower(COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 16), 'hex')), '') COLLATE pg_catalog."C")::text)
);
COPY "public"."t" ("id", "n", "r", "x", "token") FROM stdin WITH (FREEZE);
1	1234567	2.675	it's	a
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."integers"', $sqlite2pg$CREATE VIEW "public"."integers" ("shown") AS SELECT (COALESCE("t"."n", 0)::text) || '%|' || "public".sqlite_printf_integer(COALESCE("t"."n", 0), 'd', ',', 0, 0) || '|' || CASE WHEN COALESCE("t"."n", 0) < 0 THEN '-' || pg_catalog.lpad(pg_catalog.ltrim(COALESCE("t"."n", 0)::text, '-'), GREATEST(pg_catalog.length(pg_catalog.ltrim(COALESCE("t"."n", 0)::text, '-')), 4), '0') ELSE pg_catalog.lpad(COALESCE("t"."n", 0)::text, GREATEST(pg_catalog.length(COALESCE("t"."n", 0)::text), 5), '0') END || '|' || "public".sqlite_printf_integer(COALESCE("t"."n", 0), 'd', '+', 5, 0) || '|' || "public".sqlite_printf_integer(COALESCE("t"."n", 0), 'x', '#', 0, 0) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."texts"', $sqlite2pg$CREATE VIEW "public"."texts" ("shown") AS SELECT "public".sqlite_printf_text(COALESCE("t"."x", ''), '', 5, -1) || '|' || "public".sqlite_printf_text(COALESCE("t"."x", ''), '-', 5, -1) || '|' || "public".sqlite_printf_text(COALESCE("t"."x", ''), '', 0, 2) || '|' || COALESCE(pg_catalog.replace("t"."x", '''', ''''''), '(NULL)') || '|' || COALESCE('''' || pg_catalog.replace("t"."x", '''', '''''') || '''', 'NULL') || '|' || COALESCE(pg_catalog.replace("t"."x", '"', '""'), '(NULL)') || '|' || 'y' || '%' FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_exact"(double precision)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_exact"(x double precision) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    bits bigint := ('x' || encode(float8send(x), 'hex'))::bit(64)::bigint;
    power int := (bits >> 52) & 2047;
    whole numeric := bits & 4503599627370495;
BEGIN
    IF power > 0 THEN
        whole := whole + 4503599627370496;
    END IF;
    power := greatest(power, 1) - 1075;
    -- below 1, a power of five with its point moved
    whole := CASE WHEN power < 0 THEN whole * (5::numeric ^ -power) * ('1e' || power)::numeric
        ELSE whole * (2::numeric ^ power) END;
    RETURN CASE WHEN bits < 0 THEN -whole ELSE whole END;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_printf_real"(double precision, text, text, int, int)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_printf_real"(x double precision, letter text, flags text, width int, digits int) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    sign text := CASE WHEN x < 0 THEN '-' ELSE coalesce(substring(flags FROM '[+ ]'), '') END;
    n numeric;
    power int := 0;
    shown text := 'Inf';
    scientific boolean := lower(letter) = 'e';
    general boolean := lower(letter) = 'g';
BEGIN
    IF x NOT IN ('Infinity', '-Infinity') THEN
        n := abs("public".sqlite_exact(x));
        digits := digits - CASE WHEN general AND digits > 0 THEN 1 ELSE 0 END;
        IF n > 0 THEN
            power := CASE WHEN n >= 1 THEN length(trunc(n)::text) - 1
                ELSE -1 - length(substring(n::text FROM '^0\.(0*)')) END;
        END IF;
        -- 16 digits count
        n := round(n, least(digits, 15 - CASE WHEN scientific OR general THEN 0 ELSE power END)
            - CASE WHEN scientific OR general THEN power ELSE 0 END);
        IF n >= ('1e' || power + 1)::numeric THEN
            power := power + 1;
        END IF;
        IF general THEN
            scientific := power < -4 OR power > digits;
            digits := digits - CASE WHEN scientific THEN 0 ELSE power END;
        END IF;
        shown := round(CASE WHEN scientific THEN n * ('1e' || -power)::numeric ELSE n END, digits)::text;
        IF general THEN
            shown := CASE WHEN strpos(shown, '.') > 0 THEN rtrim(rtrim(shown, '0'), '.') ELSE shown END;
        END IF;
        IF scientific THEN
            shown := shown || 'e' || CASE WHEN power < 0 THEN '-' ELSE '+' END
                || lpad(abs(power)::text, greatest(2, length(abs(power)::text)), '0');
        END IF;
        shown := CASE WHEN letter IN ('E', 'G') THEN upper(shown) ELSE shown END;
        IF strpos(flags, '0') > 0 AND strpos(flags, '-') = 0 THEN
            shown := lpad(shown, greatest(length(shown), width - length(sign)), '0');
        END IF;
    END IF;
    RETURN "public".sqlite_printf_text(sign || shown, flags, width, -1);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."reals"', $sqlite2pg$CREATE VIEW "public"."reals" ("shown") AS SELECT "public".sqlite_printf_real(COALESCE("t"."r", 0), 'f', '', 0, 2) || '|' || "public".sqlite_printf_real(COALESCE("t"."r", 0), 'e', '', 8, 1) || '|' || "public".sqlite_printf_real(COALESCE("t"."r", 0), 'g', '', 0, 6) || '|' || "public".sqlite_printf_integer(COALESCE("t"."n", 0), 'd', '', 6, 0) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."chance"', $sqlite2pg$CREATE VIEW "public"."chance" ("r", "m", "l") AS SELECT GREATEST(pg_catalog.hashtextextended(pg_catalog.gen_random_uuid()::text, 0), -9223372036854775807) BETWEEN (-9223372036854775807) AND 9223372036854775807, pg_catalog.abs(GREATEST(pg_catalog.hashtextextended(pg_catalog.gen_random_uuid()::text, 0), -9223372036854775807) % 10) < 10, pg_catalog.length(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 16) || pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 4)) FROM "public"."t" ORDER BY GREATEST(pg_catalog.hashtextextended(pg_catalog.gen_random_uuid()::text, 0), -9223372036854775807) NULLS FIRST LIMIT 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."replaced"', $sqlite2pg$CREATE VIEW "public"."replaced" ("none", "own", "kept", "known") AS SELECT pg_catalog.replace("t"."x", "t"."token", COALESCE(NULL::text, CASE WHEN "t"."token" = '' THEN '' END)), pg_catalog.replace("t"."x", "t"."token", COALESCE("t"."token", CASE WHEN "t"."token" = '' THEN '' END)), "t"."x", pg_catalog.replace("t"."x", 'a', "t"."token") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"n"', '1',
    'sum', '"n"', '1234567',
    'values', '"r"', '1',
    'values', '"x"', '1',
    'octets', '"x"', '4',
    'values', '"token"', '1',
    'octets', '"token"', '1']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 5 views; verified';

-- end
