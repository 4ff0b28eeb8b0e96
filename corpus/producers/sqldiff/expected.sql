-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text,
    "w" text
);
COPY "public"."t" ("id", "v", "w") FROM stdin WITH (FREEZE);
1	a\nb	0.1
2	x\r\n	y
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '6',
    'values', '"w"', '2',
    'octets', '"w"', '4']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
