-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."plain"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."strict"');
CREATE TABLE "public"."strict" (
    "a" bigint,
    "b" text NOT NULL
);
COPY "public"."strict" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\N	y
3	z
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."keyed"');
CREATE TABLE "public"."keyed" (
    "a" text NOT NULL,
    "b" bigint,
    "c" text NOT NULL
);
COPY "public"."keyed" ("a", "b", "c") FROM stdin WITH (FREEZE);
x	1	one
x	\N	two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."made"');
CREATE TABLE "public"."made" (
    "a" bigint
);
COPY "public"."made" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "b" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ADD COLUMN "b" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('NOT NULL of generated column "b" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ALTER COLUMN "b" SET NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "c" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ADD COLUMN "c" text GENERATED ALWAYS AS ((("a"::text) || '!')::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('NOT NULL of generated column "c" of table "public"."made"', $sqlite2pg$ALTER TABLE "public"."made" ALTER COLUMN "c" SET NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."plain"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "keyed_a_b_key" of table "public"."keyed"', $sqlite2pg$ALTER TABLE "public"."keyed" ADD CONSTRAINT "keyed_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '1',
    'octets', '"name"', '1',
    'values', '"n"', '2',
    'sum', '"n"', '3',
    'values', '"kept"', '3',
    'octets', '"kept"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."strict"', ARRAY['rows', '', '3',
    'values', '"a"', '2',
    'sum', '"a"', '4',
    'values', '"b"', '3',
    'octets', '"b"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."keyed"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'octets', '"a"', '2',
    'values', '"b"', '1',
    'sum', '"b"', '1',
    'values', '"c"', '2',
    'octets', '"c"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."made"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."plain";
ANALYZE "public"."strict";
ANALYZE "public"."keyed";
ANALYZE "public"."made";
SET LOCAL sqlite2pg.written = '4 tables, 9 rows, 2 keys; verified';

-- end
