-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" text,
    "d" numeric(10,2),
    "f" boolean,
    "ts" timestamp
);
COPY "public"."t" ("id", "a", "b", "d", "f", "ts") FROM stdin WITH (FREEZE);
1	5	Hello	2.5	t	2024-05-06 07:08:09
2	\N	\N	\N	f	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "lower_b" of table "public"."t"', $sqlite2pg$CREATE INDEX "lower_b" ON "public"."t" ((pg_catalog.lower("b")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "descending" of table "public"."t"', $sqlite2pg$CREATE INDEX "descending" ON "public"."t" ("a" DESC) WHERE "f" AND ("b" IS NOT NULL)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "sentinel" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "sentinel" ON "public"."t" ("id", (COALESCE("b", '')))$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_moment_text"(timestamp, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_moment_text"(x timestamp, format text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
BEGIN
    -- formats of digits alone do not depend on any setting
    RETURN to_char(x, format);
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "day" of table "public"."t"', $sqlite2pg$CREATE INDEX "day" ON "public"."t" ((pg_catalog.substr("public".sqlite_moment_text("ts", 'YYYY-MM-DD HH24:MI:SS'), 1, 10)))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "several" of table "public"."t"', $sqlite2pg$CREATE INDEX "several" ON "public"."t" (("a" + 1), ("a" % 3) DESC, "b")$sqlite2pg$);
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_multiply"(numeric, numeric)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_multiply"(a numeric, b numeric) RETURNS numeric
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "twice" of table "public"."t"', $sqlite2pg$CREATE INDEX "twice" ON "public"."t" (("public".sqlite_multiply(pg_catalog.trim_scale("d"), 2)))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "folded" of table "public"."t"', $sqlite2pg$CREATE INDEX "folded" ON "public"."t" (("b" || '!'))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"a"', '1',
    'sum', '"a"', '5',
    'values', '"b"', '1',
    'octets', '"b"', '5',
    'values', '"d"', '1',
    'values', '"f"', '2',
    'values', '"ts"', '1']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 7 indexes; verified';

-- end
