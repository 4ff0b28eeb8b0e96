-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."r2"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r2"');
CREATE TABLE "public"."r2" (
    "rowid" text,
    "a" bigint
);
COPY "public"."r2" ("rowid", "a") FROM stdin WITH (FREEZE);
n	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r4"');
CREATE TABLE "public"."r4" (
    "id" bigint NOT NULL,
    "v" bigint
);
COPY "public"."r4" ("id", "v") FROM stdin WITH (FREEZE);
3	4
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r4"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r4_pkey" of table "public"."r4"', $sqlite2pg$ALTER TABLE "public"."r4" ADD CONSTRAINT "r4_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r2"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'octets', '"rowid"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r4"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"v"', '1',
    'sum', '"v"', '4']);
ANALYZE "public"."r2";
ANALYZE "public"."r4";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key; verified';

-- end
