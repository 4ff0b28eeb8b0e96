-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."orders"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."orders"');
CREATE TABLE "public"."orders" (
    "id" bigint NOT NULL,
    "total" numeric,
    "rate" numeric,
    "units" numeric,
    "code" numeric,
    "off" numeric,
    "big" numeric
);
COPY "public"."orders" ("id", "total", "rate", "units", "code", "off", "big") FROM stdin WITH (FREEZE);
1	57.959999999999994	0.30000000000000004	5.000000000000001	0.30000000000000004	19.99	123456789012.34999
2	-57.959999999999994	0.1	7	0.3	1.005	1
3	12.5	0.001	\N	\N	\N	10000000000
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."orders"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "orders_pkey" of table "public"."orders"', $sqlite2pg$ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "orders_code_key" of table "public"."orders"', $sqlite2pg$ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_code_key" UNIQUE ("code")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."orders"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"total"', '3',
    'values', '"rate"', '3',
    'values', '"units"', '2',
    'values', '"code"', '2',
    'values', '"off"', '2',
    'values', '"big"', '3']);
ANALYZE "public"."orders";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 2 keys; verified';

-- end
