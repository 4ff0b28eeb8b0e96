-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."words"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."words"');
CREATE TABLE "public"."words" (
    "word" text NOT NULL,
    "n" bigint
);
COPY "public"."words" ("word", "n") FROM stdin WITH (FREEZE);
a	1
b	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."grid"');
CREATE TABLE "public"."grid" (
    "x" bigint NOT NULL,
    "y" bigint NOT NULL,
    "v" text
);
COPY "public"."grid" ("x", "y", "v") FROM stdin WITH (FREEZE);
1	2	v
1	1	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."strict_one"');
CREATE TABLE "public"."strict_one" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."strict_one" ("id", "v") FROM stdin WITH (FREEZE);
1	v
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."strict_one"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "words_pkey" of table "public"."words"', $sqlite2pg$ALTER TABLE "public"."words" ADD CONSTRAINT "words_pkey" PRIMARY KEY ("word")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "grid_pkey" of table "public"."grid"', $sqlite2pg$ALTER TABLE "public"."grid" ADD CONSTRAINT "grid_pkey" PRIMARY KEY ("x", "y")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "strict_one_pkey" of table "public"."strict_one"', $sqlite2pg$ALTER TABLE "public"."strict_one" ADD CONSTRAINT "strict_one_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."words"', ARRAY['rows', '', '2',
    'values', '"word"', '2',
    'octets', '"word"', '2',
    'values', '"n"', '2',
    'sum', '"n"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."grid"', ARRAY['rows', '', '2',
    'values', '"x"', '2',
    'sum', '"x"', '2',
    'values', '"y"', '2',
    'sum', '"y"', '3',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."strict_one"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."words";
ANALYZE "public"."grid";
ANALYZE "public"."strict_one";
SET LOCAL sqlite2pg.written = '3 tables, 5 rows, 3 keys; verified';

-- end
