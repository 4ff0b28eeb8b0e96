-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."auth_user"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."auth_user"');
CREATE TABLE "public"."auth_user" (
    "id" bigint NOT NULL,
    "username" varchar(150) NOT NULL,
    "is_active" boolean NOT NULL,
    "date_joined" timestamp NOT NULL,
    "profile" jsonb NOT NULL
);
COPY "public"."auth_user" ("id", "username", "is_active", "date_joined", "profile") FROM stdin WITH (FREEZE);
1	ann	t	2024-05-06 07:08:09.123456	{"lang": "en"}
2	bob	f	2024-05-06 07:08:09	{}
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."shop_order"');
CREATE TABLE "public"."shop_order" (
    "id" bigint NOT NULL,
    "user_id" bigint NOT NULL,
    "total" numeric NOT NULL,
    "ref" varchar(32) NOT NULL,
    "quantity" bigint NOT NULL
);
COPY "public"."shop_order" ("id", "user_id", "total", "ref", "quantity") FROM stdin WITH (FREEZE);
1	1	12.5	0123456789abcdef0123456789abcdef	3
2	2	7	fedcba9876543210fedcba9876543210	0
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."auth_user"', 'id', 2);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."shop_order"', 'id', 2);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "auth_user_pkey" of table "public"."auth_user"', $sqlite2pg$ALTER TABLE "public"."auth_user" ADD CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "auth_user_username_key" of table "public"."auth_user"', $sqlite2pg$ALTER TABLE "public"."auth_user" ADD CONSTRAINT "auth_user_username_key" UNIQUE ("username")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "shop_order_pkey" of table "public"."shop_order"', $sqlite2pg$ALTER TABLE "public"."shop_order" ADD CONSTRAINT "shop_order_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "shop_order_user_id_1a2b3c" of table "public"."shop_order"', $sqlite2pg$CREATE INDEX "shop_order_user_id_1a2b3c" ON "public"."shop_order" ("user_id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "shop_order_quantity_check" of table "public"."shop_order"', $sqlite2pg$ALTER TABLE "public"."shop_order" ADD CONSTRAINT "shop_order_quantity_check" CHECK ("quantity" >= 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."shop_order" VALIDATE CONSTRAINT "shop_order_quantity_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."shop_order" AS sqlite2pg_row WHERE NOT ("quantity" >= 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "shop_order_user_id_fkey" of table "public"."shop_order"', $sqlite2pg$ALTER TABLE "public"."shop_order" ADD CONSTRAINT "shop_order_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."auth_user" ("id") DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."shop_order" VALIDATE CONSTRAINT "shop_order_user_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user_id")::text), 100) FROM "public"."shop_order" AS c WHERE c."user_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."auth_user" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user_id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."auth_user"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"username"', '2',
    'octets', '"username"', '6',
    'values', '"is_active"', '2',
    'values', '"date_joined"', '2',
    'values', '"profile"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."shop_order"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"user_id"', '2',
    'sum', '"user_id"', '3',
    'values', '"total"', '2',
    'values', '"ref"', '2',
    'octets', '"ref"', '64',
    'values', '"quantity"', '2',
    'sum', '"quantity"', '3']);
ANALYZE "public"."auth_user";
ANALYZE "public"."shop_order";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 3 keys, 1 index, 1 check, 1 foreign key; verified';

-- end
