-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."settings"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."uses"');
CREATE TABLE "public"."uses" (
    "name" text
);
COPY "public"."uses" ("name") FROM stdin WITH (FREEZE);
1
one
\.

CALL pg_temp.sqlite2pg_make_way('"public"."codes"');
CREATE TABLE "public"."codes" (
    "code" text
);
COPY "public"."codes" ("code") FROM stdin WITH (FREEZE);
a
b
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "settings_pkey" of table "public"."settings"', $sqlite2pg$ALTER TABLE "public"."settings" ADD CONSTRAINT "settings_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "codes_code_key" of table "public"."codes"', $sqlite2pg$ALTER TABLE "public"."codes" ADD CONSTRAINT "codes_code_key" UNIQUE ("code")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "uses_name_fkey" of table "public"."uses"', $sqlite2pg$ALTER TABLE "public"."uses" ADD CONSTRAINT "uses_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."settings" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."uses" VALIDATE CONSTRAINT "uses_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."uses" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."settings" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."settings"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("name")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '9',
    'pg_catalog.count("value")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("value"))', '19']);
CALL pg_temp.sqlite2pg_verify('"public"."uses"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '4']);
CALL pg_temp.sqlite2pg_verify('"public"."codes"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("code")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("code"))', '2']);
ANALYZE "public"."settings";
ANALYZE "public"."uses";
ANALYZE "public"."codes";

-- end
