-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."items"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."items"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."items"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "items_pkey" of table "public"."items"', $sqlite2pg$ALTER TABLE "public"."items" ADD CONSTRAINT "items_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "items_shelf_name_key" of table "public"."items"', $sqlite2pg$ALTER TABLE "public"."items" ADD CONSTRAINT "items_shelf_name_key" UNIQUE ("shelf", "name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "items_sku" of table "public"."items"', $sqlite2pg$CREATE UNIQUE INDEX "items_sku" ON "public"."items" ("sku")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "items_shelf" of table "public"."items"', $sqlite2pg$CREATE INDEX "items_shelf" ON "public"."items" ("shelf" DESC, "name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "odd name" of table "public"."items"', $sqlite2pg$CREATE INDEX "odd name" ON "public"."items" ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."items"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"sku"', '2',
    'octets', '"sku"', '2',
    'values', '"shelf"', '2',
    'sum', '"shelf"', '2',
    'values', '"name"', '2',
    'octets', '"name"', '2']);
ANALYZE "public"."items";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 2 keys, 3 indexes; verified';

-- end
