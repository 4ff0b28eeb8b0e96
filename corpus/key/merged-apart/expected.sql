-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."settings"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."settings"');
CREATE TABLE "public"."settings" (
    "name" text,
    "value" text
);
COPY "public"."settings" ("name", "value") FROM stdin WITH (FREEZE);
1	integer
one	text
1.5	real
ab	blob
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."uses"');
CREATE TABLE "public"."uses" (
    "name" text
);
COPY "public"."uses" ("name") FROM stdin WITH (FREEZE);
1
one
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."codes"');
CREATE TABLE "public"."codes" (
    "code" text
);
COPY "public"."codes" ("code") FROM stdin WITH (FREEZE);
a
b
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "settings_pkey" of table "public"."settings"', $sqlite2pg$ALTER TABLE "public"."settings" ADD CONSTRAINT "settings_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "codes_code_key" of table "public"."codes"', $sqlite2pg$ALTER TABLE "public"."codes" ADD CONSTRAINT "codes_code_key" UNIQUE ("code")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "uses_name_fkey" of table "public"."uses"', $sqlite2pg$ALTER TABLE "public"."uses" ADD CONSTRAINT "uses_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."settings" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."uses" VALIDATE CONSTRAINT "uses_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100), 'have no equal parent; SQLite compares numbers and text that reads as one' FROM "public"."uses" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."settings" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."settings"', ARRAY['rows', '', '4',
    'values', '"name"', '4',
    'octets', '"name"', '9',
    'values', '"value"', '4',
    'octets', '"value"', '19']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."uses"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '4']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."codes"', ARRAY['rows', '', '2',
    'values', '"code"', '2',
    'octets', '"code"', '2']);
ANALYZE "public"."settings";
ANALYZE "public"."uses";
ANALYZE "public"."codes";
SET LOCAL sqlite2pg.written = '3 tables, 8 rows, 2 keys, 1 foreign key; verified';

-- end
