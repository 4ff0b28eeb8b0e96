-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text,
    "r" double precision,
    "b" bytea
);
COPY "public"."t" ("id", "v", "r", "b") FROM stdin WITH (FREEZE);
1	a\nb	0.10000000000000000555	\\x00ff
2	\r\nit's\n	1e300	\\x
3	\n	-2.5	\N
4	no||call	0.0	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."quoted"');
CREATE TABLE "public"."quoted" (
    "a" text
);
COPY "public"."quoted" ("a") FROM stdin WITH (FREEZE);
\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"v"', '4',
    'octets', '"v"', '19',
    'values', '"r"', '4',
    'values', '"b"', '2',
    'bytes', '"b"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."quoted"', ARRAY['rows', '', '1',
    'values', '"a"', '0',
    'octets', '"a"', '0']);
ANALYZE "public"."t";
ANALYZE "public"."quoted";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 1 key; verified';

-- end
