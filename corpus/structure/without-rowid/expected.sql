-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."words"');
CREATE TABLE "public"."words" (
    "word" text NOT NULL,
    "n" bigint
);
COPY "public"."words" ("word", "n") FROM stdin WITH (FREEZE);
a	1
b	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."grid"');
CREATE TABLE "public"."grid" (
    "x" bigint NOT NULL,
    "y" bigint NOT NULL,
    "v" text
);
COPY "public"."grid" ("x", "y", "v") FROM stdin WITH (FREEZE);
1	2	v
1	1	\N
\.

CALL pg_temp.sqlite2pg_make_way('"public"."strict_one"');
CREATE TABLE "public"."strict_one" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."strict_one" ("id", "v") FROM stdin WITH (FREEZE);
1	v
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."strict_one"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "words_pkey" of table "public"."words"', $sqlite2pg$ALTER TABLE "public"."words" ADD CONSTRAINT "words_pkey" PRIMARY KEY ("word")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "grid_pkey" of table "public"."grid"', $sqlite2pg$ALTER TABLE "public"."grid" ADD CONSTRAINT "grid_pkey" PRIMARY KEY ("x", "y")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "strict_one_pkey" of table "public"."strict_one"', $sqlite2pg$ALTER TABLE "public"."strict_one" ADD CONSTRAINT "strict_one_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."words"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("word")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("word"))', '2',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."grid"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("x")', '2',
    'pg_catalog.sum("x")', '2',
    'pg_catalog.count("y")', '2',
    'pg_catalog.sum("y")', '3',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."strict_one"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."words";
ANALYZE "public"."grid";
ANALYZE "public"."strict_one";

-- end
