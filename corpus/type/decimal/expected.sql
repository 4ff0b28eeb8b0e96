-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."prices"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."prices"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."prices"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "prices_pkey" of table "public"."prices"', $sqlite2pg$ALTER TABLE "public"."prices" ADD CONSTRAINT "prices_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."prices"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"price"', '4',
    'values', '"rate"', '3',
    'values', '"exact"', '3']);
ANALYZE "public"."prices";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key; verified';

-- end
