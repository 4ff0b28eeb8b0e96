-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" double precision,
    "b" bytea,
    "c" double precision
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
0.1	\\x00ff	1.0e+17
1.5	\N	5.0e-324
9.2233720368547758e+18	\\x	-1.0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."posts" ("id", "v") FROM stdin WITH (FREEZE);
2	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 7);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i" of table "public"."posts"', $sqlite2pg$CREATE INDEX "i" ON "public"."posts" ("v")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"a"', '3',
    'values', '"b"', '2',
    'bytes', '"b"', '2',
    'values', '"c"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."posts";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 1 key, 1 index, 1 view; verified';

-- end
