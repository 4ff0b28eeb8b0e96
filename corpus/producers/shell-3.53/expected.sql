-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."posts" ("id", "v") FROM stdin WITH (FREEZE);
2	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', 7);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i" of table "public"."posts"', $sqlite2pg$CREATE INDEX "i" ON "public"."posts" ("v")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1") AS SELECT 1$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("a")', '3',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '2',
    'pg_catalog.count("c")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."t";
ANALYZE "public"."posts";

-- end
