-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
2	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
CREATE TABLE "public"."plain" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."plain" ("id", "v") FROM stdin WITH (FREEZE);
7	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', 100);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."plain"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '7',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."plain";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys; verified';

-- end
