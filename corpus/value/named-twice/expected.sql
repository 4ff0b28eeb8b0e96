-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" bigint,
    "c d" text
);
COPY "public"."t" ("a", "b", "c d") FROM stdin WITH (FREEZE);
1	\N	\N
1	4	\N
1	\N	first
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."alias"');
CREATE TABLE "public"."alias" (
    "id" bigint NOT NULL,
    "b" text
);
COPY "public"."alias" ("id", "b") FROM stdin WITH (FREEZE);
2	the last
4	the last
9	the last
20	the last
21	numbered
30	the last
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."called"');
CREATE TABLE "public"."called" (
    "rowid" bigint NOT NULL,
    "b" text
);
COPY "public"."called" ("rowid", "b") FROM stdin WITH (FREEZE);
2	the last
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."keyed"');
CREATE TABLE "public"."keyed" (
    "a" bigint NOT NULL,
    "b" text
);
COPY "public"."keyed" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."generated"');
CREATE TABLE "public"."generated" (
    "a" bigint,
    "b" bigint
);
COPY "public"."generated" ("a", "b") FROM stdin WITH (FREEZE);
2	1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "g" of table "public"."generated"', $sqlite2pg$ALTER TABLE "public"."generated" ADD COLUMN "g" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."alias"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."called"', 'rowid', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "alias_pkey" of table "public"."alias"', $sqlite2pg$ALTER TABLE "public"."alias" ADD CONSTRAINT "alias_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "called_pkey" of table "public"."called"', $sqlite2pg$ALTER TABLE "public"."called" ADD CONSTRAINT "called_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "keyed_pkey" of table "public"."keyed"', $sqlite2pg$ALTER TABLE "public"."keyed" ADD CONSTRAINT "keyed_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"a"', '3',
    'sum', '"a"', '3',
    'values', '"b"', '1',
    'sum', '"b"', '4',
    'values', '"c d"', '1',
    'octets', '"c d"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."alias"', ARRAY['rows', '', '6',
    'values', '"id"', '6',
    'sum', '"id"', '86',
    'values', '"b"', '6',
    'octets', '"b"', '48']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."called"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '2',
    'values', '"b"', '1',
    'octets', '"b"', '8']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."keyed"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."generated"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '2',
    'values', '"b"', '1',
    'sum', '"b"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."alias";
ANALYZE "public"."called";
ANALYZE "public"."keyed";
ANALYZE "public"."generated";
SET LOCAL sqlite2pg.written = '5 tables, 12 rows, 3 keys; verified';

-- end
