-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text,
    "j" bytea
);
COPY "public"."t" ("id", "v", "j") FROM stdin WITH (FREEZE);
1	x	\N
2	y	\\x00
3	z	\N
4	it's	\\x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"v"', '4',
    'octets', '"v"', '7',
    'values', '"j"', '2',
    'bytes', '"j"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key; verified';

-- end
