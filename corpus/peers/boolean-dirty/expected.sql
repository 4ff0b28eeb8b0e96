-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "f" text
);
COPY "public"."t" ("id", "f") FROM stdin WITH (FREEZE);
1	1
2	0
3	2
4	
5	true
6	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '6',
    'values', '"id"', '6',
    'sum', '"id"', '21',
    'values', '"f"', '5',
    'octets', '"f"', '7']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 6 rows, 1 key; verified';

-- end
