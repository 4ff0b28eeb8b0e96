-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."alias"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."called"');
CREATE TABLE "public"."called" (
    "rowid" bigint NOT NULL,
    "b" text
);
COPY "public"."called" ("rowid", "b") FROM stdin WITH (FREEZE);
2	the last
\.

CALL pg_temp.sqlite2pg_make_way('"public"."keyed"');
CREATE TABLE "public"."keyed" (
    "a" bigint NOT NULL,
    "b" text
);
COPY "public"."keyed" ("a", "b") FROM stdin WITH (FREEZE);
1	x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."generated"');
CREATE TABLE "public"."generated" (
    "a" bigint,
    "b" bigint
);
COPY "public"."generated" ("a", "b") FROM stdin WITH (FREEZE);
2	1
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('generated column "g" of table "public"."generated"', $sqlite2pg$ALTER TABLE "public"."generated" ADD COLUMN "g" bigint GENERATED ALWAYS AS ("a" + 1) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."alias"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."called"', 'rowid', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "alias_pkey" of table "public"."alias"', $sqlite2pg$ALTER TABLE "public"."alias" ADD CONSTRAINT "alias_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "called_pkey" of table "public"."called"', $sqlite2pg$ALTER TABLE "public"."called" ADD CONSTRAINT "called_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "keyed_pkey" of table "public"."keyed"', $sqlite2pg$ALTER TABLE "public"."keyed" ADD CONSTRAINT "keyed_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("a")', '3',
    'pg_catalog.sum("a")', '3',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '4',
    'pg_catalog.count("c d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c d"))', '5']);
CALL pg_temp.sqlite2pg_verify('"public"."alias"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("id")', '6',
    'pg_catalog.sum("id")', '86',
    'pg_catalog.count("b")', '6',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '48']);
CALL pg_temp.sqlite2pg_verify('"public"."called"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rowid")', '1',
    'pg_catalog.sum("rowid")', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '8']);
CALL pg_temp.sqlite2pg_verify('"public"."keyed"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."generated"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '1']);
ANALYZE "public"."t";
ANALYZE "public"."alias";
ANALYZE "public"."called";
ANALYZE "public"."keyed";
ANALYZE "public"."generated";

-- end
