-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("v")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '7',
    'pg_catalog.count("j")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("j"))', '1']);
ANALYZE "public"."t";

-- end
