-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text,
    "up" text
);
COPY "public"."t" ("id", "a", "up") FROM stdin WITH (FREEZE);
1	2	\N
2	3	1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '2',
    'pg_catalog.count("up")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("up"))', '1']);
ANALYZE "public"."t";

-- end
