-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '5',
    'pg_catalog.count("id")', '5',
    'pg_catalog.sum("id")', '15',
    'pg_catalog.count("r")', '5']);
ANALYZE "public"."t";

-- end
