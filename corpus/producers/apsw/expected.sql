-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."posts"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "v" double precision,
    "b" bytea
);
COPY "public"."posts" ("id", "v", "b") FROM stdin WITH (FREEZE);
1	Infinity	\\x00FF
2	-Infinity	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text
);
COPY "public"."t" ("v") FROM stdin WITH (FREEZE);
a\nb
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', 2);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "pi" of table "public"."posts"', $sqlite2pg$CREATE INDEX "pi" ON "public"."posts" ("v")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'values', '"b"', '1',
    'bytes', '"b"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '3']);
ANALYZE "public"."posts";
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 1 key, 1 index; verified';

-- end
