-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a line\n.read other.sql\n.import data.csv t\n# and the last
2	b
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '57']);
ANALYZE "public"."t";

-- end
