-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "n" bigint NOT NULL,
    "r" double precision,
    "s" text,
    "b" bytea
);
COPY "public"."t" ("id", "n", "r", "s", "b") FROM stdin WITH (FREEZE);
1	2	1.5	x	\\x01
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"n"', '1',
    'sum', '"n"', '2',
    'values', '"r"', '1',
    'values', '"s"', '1',
    'octets', '"s"', '1',
    'values', '"b"', '1',
    'bytes', '"b"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
