-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."c"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "at" timestamp,
    "day" date,
    "flag" boolean,
    "pub" bigint,
    "plain" bigint,
    "good" bigint DEFAULT 7
);
COPY "public"."c" ("id", "at", "day", "flag", "pub", "plain", "good") FROM stdin WITH (FREEZE);
1	2026-01-02 03:04:05	2026-01-02	t	1	2	3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"at"', '1',
    'values', '"day"', '1',
    'values', '"flag"', '1',
    'values', '"pub"', '1',
    'sum', '"pub"', '1',
    'values', '"plain"', '1',
    'sum', '"plain"', '2',
    'values', '"good"', '1',
    'sum', '"good"', '3']);
ANALYZE "public"."c";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
