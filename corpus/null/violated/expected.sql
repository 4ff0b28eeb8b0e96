-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."plain"');
CREATE TABLE "public"."plain" (
    "id" bigint NOT NULL,
    "name" text,
    "n" bigint DEFAULT 5,
    "kept" text NOT NULL
);
COPY "public"."plain" ("id", "name", "n", "kept") FROM stdin WITH (FREEZE);
1	x	1	a
2	\N	2	b
3	\N	\N	c
\.

CALL pg_temp.sqlite2pg_make_way('"public"."strict"');
CREATE TABLE "public"."strict" (
    "a" bigint,
    "b" text NOT NULL
);
COPY "public"."strict" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\N	y
3	z
\.

CALL pg_temp.sqlite2pg_make_way('"public"."keyed"');
CREATE TABLE "public"."keyed" (
    "a" text NOT NULL,
    "b" bigint,
    "c" text NOT NULL
);
COPY "public"."keyed" ("a", "b", "c") FROM stdin WITH (FREEZE);
x	1	one
x	\N	two
\.

CALL pg_temp.sqlite2pg_make_way('"public"."made"');
CREATE TABLE "public"."made" (
    "a" bigint
);
COPY "public"."made" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('generated column "b" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ADD COLUMN "b" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('NOT NULL of generated column "b" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ALTER COLUMN "b" SET NOT NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "c" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ADD COLUMN "c" text GENERATED ALWAYS AS ((("a"::text) || '!')::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('NOT NULL of generated column "c" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ALTER COLUMN "c" SET NOT NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."plain"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "keyed_a_b_key" of table "public"."keyed"', $sqlite2pg$ALTER TABLE "public"."keyed" ADD CONSTRAINT "keyed_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."plain"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '3',
    'pg_catalog.count("kept")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("kept"))', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."strict"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum("a")', '4',
    'pg_catalog.count("b")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."keyed"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '1',
    'pg_catalog.count("c")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '6']);
CALL pg_temp.sqlite2pg_verify('"public"."made"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
ANALYZE "public"."plain";
ANALYZE "public"."strict";
ANALYZE "public"."keyed";
ANALYZE "public"."made";

-- end
