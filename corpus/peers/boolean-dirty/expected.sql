-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("id")', '6',
    'pg_catalog.sum("id")', '21',
    'pg_catalog.count("f")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("f"))', '7']);
ANALYZE "public"."t";

-- end
