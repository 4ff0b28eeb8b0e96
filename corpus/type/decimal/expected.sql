-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."prices"');
CREATE TABLE "public"."prices" (
    "id" bigint NOT NULL,
    "price" numeric(10,2) NOT NULL,
    "rate" numeric,
    "exact" numeric(5,0)
);
COPY "public"."prices" ("id", "price", "rate", "exact") FROM stdin WITH (FREEZE);
1	9.99	0.1	5
2	1200	1000000000000000	-99999
3	0.1	\N	0
4	-12345678.9	1234567890123456789	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."prices"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "prices_pkey" of table "public"."prices"', $sqlite2pg$ALTER TABLE "public"."prices" ADD CONSTRAINT "prices_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."prices"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("price")', '4',
    'pg_catalog.count("rate")', '3',
    'pg_catalog.count("exact")', '3']);
ANALYZE "public"."prices";

-- end
