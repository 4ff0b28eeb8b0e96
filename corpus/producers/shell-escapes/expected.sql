-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '7',
    'pg_catalog.count("id")', '7',
    'pg_catalog.sum("id")', '28',
    'pg_catalog.count("v")', '7',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '55']);
ANALYZE "public"."t";

-- end
