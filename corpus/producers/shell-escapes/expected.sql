-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a\r\nb\n
2	\\n\\r\r\n
3	(\\n0)C:\\new\n
4	C:\\new\\012
5	a\nb\\n\t'c
6	😀😀é
7	x\ny
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '7',
    'values', '"id"', '7',
    'sum', '"id"', '28',
    'values', '"v"', '7',
    'octets', '"v"', '55']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 7 rows, 1 key; verified';

-- end
