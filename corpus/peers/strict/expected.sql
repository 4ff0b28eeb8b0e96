-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("n")', '1',
    'pg_catalog.sum("n")', '2',
    'pg_catalog.count("r")', '1',
    'pg_catalog.count("s")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
ANALYZE "public"."t";

-- end
