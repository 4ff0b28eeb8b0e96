-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" double precision,
    "b" bytea
);
COPY "public"."posts" ("id", "v", "b") FROM stdin WITH (FREEZE);
1	Infinity	\\x00FF
2	-Infinity	\N
\.

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text
);
COPY "public"."t" ("v") FROM stdin WITH (FREEZE);
a\nb
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', 2);
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "pi" of table "public"."posts"', $sqlite2pg$CREATE INDEX "pi" ON "public"."posts" ("v")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '3']);
ANALYZE "public"."posts";
ANALYZE "public"."t";

-- end
