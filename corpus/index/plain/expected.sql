-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."items"');
CREATE TABLE "public"."items" (
    "id" bigint NOT NULL,
    "sku" text,
    "shelf" bigint,
    "name" text
);
COPY "public"."items" ("id", "sku", "shelf", "name") FROM stdin WITH (FREEZE);
1	a	1	x
2	b	1	y
3	\N	\N	\N
4	\N	\N	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."items"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "items_pkey" of table "public"."items"', $sqlite2pg$ALTER TABLE "public"."items" ADD CONSTRAINT "items_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "items_shelf_name_key" of table "public"."items"', $sqlite2pg$ALTER TABLE "public"."items" ADD CONSTRAINT "items_shelf_name_key" UNIQUE ("shelf", "name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "items_sku" of table "public"."items"', $sqlite2pg$CREATE UNIQUE INDEX "items_sku" ON "public"."items" ("sku")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "items_shelf" of table "public"."items"', $sqlite2pg$CREATE INDEX "items_shelf" ON "public"."items" ("shelf" DESC, "name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "odd name" of table "public"."items"', $sqlite2pg$CREATE INDEX "odd name" ON "public"."items" ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."items"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("sku")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("sku"))', '2',
    'pg_catalog.count("shelf")', '2',
    'pg_catalog.sum("shelf")', '2',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '2']);
ANALYZE "public"."items";

-- end
