-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."p"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p" text
);
COPY "public"."c" ("id", "p") FROM stdin WITH (FREEZE);
1	1
2	2
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"p"', '2',
    'octets', '"p"', '2']);
ANALYZE "public"."p";
ANALYZE "public"."c";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 2 keys; verified';

-- end
