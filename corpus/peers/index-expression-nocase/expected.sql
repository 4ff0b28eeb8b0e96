-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "email" text,
    "n" text
);
COPY "public"."t" ("id", "email", "n") FROM stdin WITH (FREEZE);
1	A	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i1" of table "public"."t"', $sqlite2pg$CREATE INDEX "i1" ON "public"."t" ((pg_catalog.lower("n")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i2" of table "public"."t"', $sqlite2pg$CREATE INDEX "i2" ON "public"."t" ((pg_catalog.lower("email" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"email"', '1',
    'octets', '"email"', '1',
    'values', '"n"', '1',
    'octets', '"n"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 2 indexes; verified';

-- end
