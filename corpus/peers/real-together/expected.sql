-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "r" double precision
);
COPY "public"."t" ("id", "r") FROM stdin WITH (FREEZE);
1	1.0e+300
2	5.0e-324
3	Infinity
4	-Infinity
5	0.0
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '15',
    'values', '"r"', '5']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 5 rows, 1 key; verified';

-- end
