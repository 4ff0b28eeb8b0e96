-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "d" date,
    "ts" timestamp,
    "b" boolean,
    "n" numeric(8,2),
    "i" bigint,
    "s" text,
    "r" double precision,
    "g" uuid,
    "j" jsonb,
    "x" bytea
);
COPY "public"."t" ("id", "d", "ts", "b", "n", "i", "s", "r", "g", "j", "x") FROM stdin WITH (FREEZE);
1	2020-01-01	2020-01-01 10:00:00	t	1.5	1	1	1.0	6ba7b810-9dad-11d1-80b4-00c04fd430c8	{"a":1}	\\x31
2	\N	\N	f	2	2	2.0	2.5	\N	\N	\N
3	2021-01-01	2021-01-01 00:00:00	\N	\N	\N	x	\N	\N	[1]	\\x32
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."w"');
CREATE TABLE "public"."w" (
    "s" text,
    "i" bigint,
    "d" date
);
COPY "public"."w" ("s", "i", "d") FROM stdin WITH (FREEZE);
1	1	2020-01-01
x	3	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none"');
CREATE TABLE "public"."none" (
    "x" text
);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_numeric"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_numeric"(x text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    number text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\n\v\f\r]*$');
BEGIN
    IF number ~ '^[+-]?[0-9]+$' THEN
        RETURN number::numeric;
    END IF;
    RETURN number::double precision::text::numeric;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."dates"', $sqlite2pg$CREATE VIEW "public"."dates" ("id", "a", "b", "c", "e", "f", "g") AS SELECT "t"."id", "t"."d" IN (SELECT '2020-01-01'::date FROM "public"."w"), "t"."ts" IN (SELECT '2020-01-01 10:00:00'::timestamp), '2020-01-01' IN (SELECT "t_2"."d" FROM "public"."t" AS "t_2"), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN CASE WHEN ("t"."d" IS NOT NULL) AND ("public".sqlite_numeric("members"."s") IS NOT NULL) THEN false END ELSE pg_catalog.to_char("t"."d"::timestamp, 'YYYY-MM-DD') = "members"."s" END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."column1") IS NOT NULL THEN CASE WHEN ("t"."d" IS NOT NULL) AND ("public".sqlite_numeric("members"."column1") IS NOT NULL) THEN false END ELSE pg_catalog.to_char("t"."d"::timestamp, 'YYYY-MM-DD') = "members"."column1" END FROM (SELECT "subquery"."column1" FROM (VALUES ('2021-01-01'::text), ('x'::text)) AS "subquery" ("column1")) AS "members" ("column1")) AS "compared" ("equal")), NOT (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."'2020-01-01 10:00:00'") IS NOT NULL THEN CASE WHEN ("t"."ts" IS NOT NULL) AND ("public".sqlite_numeric("members"."'2020-01-01 10:00:00'") IS NOT NULL) THEN false END ELSE pg_catalog.to_char("t"."ts", 'YYYY-MM-DD HH24:MI:SS') = "members"."'2020-01-01 10:00:00'" END FROM (SELECT "subquery"."'2020-01-01 10:00:00'" FROM ((SELECT '2020-01-01 10:00:00'::text) UNION (SELECT '2021-01-01 00:00:00'::text)) AS "subquery" ("'2020-01-01 10:00:00'")) AS "members" ("'2020-01-01 10:00:00'")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."truths"', $sqlite2pg$CREATE VIEW "public"."truths" ("id", "a", "c", "e", "f") AS SELECT "t"."id", (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT (("t"."b"::integer)::bigint) = "members"."1" FROM (SELECT 1) AS "members" ("1")) AS "compared" ("equal")), (("t"."b"::integer)::bigint) IN (SELECT "w"."i" FROM "public"."w"), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT "members"."b" FROM (SELECT "t_2"."b" FROM "public"."t" AS "t_2") AS "members" ("b")) AS "compared" ("equal")), NOT (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN (("t"."b"::integer)::bigint) = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."b" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."numbers"', $sqlite2pg$CREATE VIEW "public"."numbers" ("id", "a", "b", "c", "e", "f", "g", "h", "k") AS SELECT "t"."id", "t"."n" IN (SELECT 1.5), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("t"."s") IS NOT NULL THEN "members"."i" = "public".sqlite_numeric("t"."s") ELSE CASE WHEN ("members"."i" IS NOT NULL) AND ("t"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."i" FROM "public"."w") AS "members" ("i")) AS "compared" ("equal")), "t"."i" IN (SELECT 1), (("t"."r"::text)::numeric) IN (SELECT "w"."i"::numeric FROM "public"."w"), NOT (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."'x'") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."'x'") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."'x'" IS NOT NULL) THEN false END END FROM (SELECT 'x') AS "members" ("'x'")) AS "compared" ("equal")), (("t"."i" + 0)::text) IN (SELECT "w"."s" FROM "public"."w"), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."n" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."n" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."others"', $sqlite2pg$CREATE VIEW "public"."others" ("id", "a", "b", "c", "e", "f") AS SELECT "t"."id", "t"."g" IN (SELECT '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN CASE WHEN ("t"."g" IS NOT NULL) AND ("public".sqlite_numeric("members"."s") IS NOT NULL) THEN false END ELSE ("t"."g"::text) = "members"."s" END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")), "t"."x" IN (SELECT pg_catalog.decode('31', 'hex')), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN ("t"."x" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN ("t"."s" IS NOT NULL) AND ("members"."x" IS NOT NULL) THEN false END FROM (SELECT "t_2"."x" FROM "public"."t" AS "t_2") AS "members" ("x")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."kept"', $sqlite2pg$CREATE VIEW "public"."kept" ("id") AS SELECT "t"."id" FROM "public"."t" WHERE (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")) OR (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN CASE WHEN ("t"."d" IS NOT NULL) AND ("public".sqlite_numeric("members"."s") IS NOT NULL) THEN false END ELSE pg_catalog.to_char("t"."d"::timestamp, 'YYYY-MM-DD') = "members"."s" END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")) OR (NOT (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("t"."s") IS NOT NULL THEN "members"."i" = "public".sqlite_numeric("t"."s") ELSE CASE WHEN ("members"."i" IS NOT NULL) AND ("t"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."i" FROM "public"."w") AS "members" ("i")) AS "compared" ("equal")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."in_rows"', $sqlite2pg$CREATE VIEW "public"."in_rows" ("id", "a", "b") AS SELECT "t"."id", (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END AND CASE WHEN "public".sqlite_numeric("members"."'2020-01-01'") IS NOT NULL THEN CASE WHEN ("t"."d" IS NOT NULL) AND ("public".sqlite_numeric("members"."'2020-01-01'") IS NOT NULL) THEN false END ELSE pg_catalog.to_char("t"."d"::timestamp, 'YYYY-MM-DD') = "members"."'2020-01-01'" END FROM (SELECT "w"."s", '2020-01-01' FROM "public"."w") AS "members" ("s", "'2020-01-01'")) AS "compared" ("equal")), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("t"."s") IS NOT NULL THEN "members"."i" = "public".sqlite_numeric("t"."s") ELSE CASE WHEN ("members"."i" IS NOT NULL) AND ("t"."s" IS NOT NULL) THEN false END END AND (1 = "members"."1") FROM (SELECT "w"."i", 1 FROM "public"."w") AS "members" ("i", "1")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."correlated"', $sqlite2pg$CREATE VIEW "public"."correlated" ("id", "a") AS SELECT "t"."id", (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w" WHERE "w"."i" = "t"."id") AS "members" ("s")) AS "compared" ("equal")) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_groups"', $sqlite2pg$CREATE VIEW "public"."of_groups" ("i", "n", "a") AS SELECT "t"."i", pg_catalog.count(*), (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN "public".sqlite_numeric("members"."s") IS NOT NULL THEN "t"."i" = "public".sqlite_numeric("members"."s") ELSE CASE WHEN ("t"."i" IS NOT NULL) AND ("members"."s" IS NOT NULL) THEN false END END FROM (SELECT "w"."s" FROM "public"."w") AS "members" ("s")) AS "compared" ("equal")) FROM "public"."t" GROUP BY "t"."i"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."of_an_aggregate"', $sqlite2pg$CREATE VIEW "public"."of_an_aggregate" ("a") AS SELECT (pg_catalog.max("t"."i")::text) IN (SELECT "w"."s" FROM "public"."w") FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."json_of_text"', $sqlite2pg$CREATE VIEW "public"."json_of_text" ("a", "b", "c", "e") AS SELECT ('[' || COALESCE(pg_catalog.to_json('x'::text)::text, 'null') || ']')::json, ('{"k":' || COALESCE(pg_catalog.to_json(COALESCE(3::bigint, 0)::text)::text, 'null') || '}')::json, COALESCE(pg_catalog.to_json('y'::text)::text, 'null')::json, ('[' || COALESCE(pg_catalog.to_json(pg_catalog.upper('a' COLLATE pg_catalog."C"))::text, 'null') || ',null,1.5]')::json FROM "public"."w"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"d"', '2',
    'values', '"ts"', '2',
    'values', '"b"', '2',
    'values', '"n"', '2',
    'values', '"i"', '2',
    'sum', '"i"', '3',
    'values', '"s"', '3',
    'octets', '"s"', '5',
    'values', '"r"', '2',
    'values', '"g"', '1',
    'values', '"j"', '2',
    'values', '"x"', '2',
    'bytes', '"x"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."w"', ARRAY['rows', '', '2',
    'values', '"s"', '2',
    'octets', '"s"', '2',
    'values', '"i"', '2',
    'sum', '"i"', '4',
    'values', '"d"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."w";
ANALYZE "public"."none";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 5 rows, 1 key, 10 views; verified';

-- end
