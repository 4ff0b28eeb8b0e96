-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "email" text,
    "deleted_at" timestamp
);
COPY "public"."t" ("id", "email", "deleted_at") FROM stdin WITH (FREEZE);
1	a	2024-01-01 00:00:00
2	a	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "u" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "u" ON "public"."t" ("email") WHERE "deleted_at" IS NULL$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"email"', '2',
    'octets', '"email"', '2',
    'values', '"deleted_at"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 1 index; verified';

-- end
