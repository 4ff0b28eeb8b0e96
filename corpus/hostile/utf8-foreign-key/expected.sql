-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "a" bigint
);
COPY "public"."c" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"( E'foreign key "f\\xFF\\xC0\\xA7" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "f\xFF\xC0\xA7" FOREIGN KEY ("a") REFERENCES "public"."t" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "f\xFF\xC0\xA7"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a")::text), 100) FROM "public"."c" AS c WHERE c."a" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."t" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."c";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key, 1 foreign key; verified';

-- end
