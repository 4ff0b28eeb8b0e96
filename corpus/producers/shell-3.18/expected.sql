-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."quoted"');
CREATE TABLE "public"."quoted" (
    "a" text
);
COPY "public"."quoted" ("a") FROM stdin WITH (FREEZE);
\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("v")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '19',
    'pg_catalog.count("r")', '4',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."quoted"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '0']);
ANALYZE "public"."t";
ANALYZE "public"."quoted";

-- end
