-- frame: strict-orphans
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."c"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "p" bigint
);
COPY "public"."c" ("p") FROM stdin WITH (FREEZE);
7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_p_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."c" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"p"', '1',
    'sum', '"p"', '7']);
ANALYZE "public"."p";
ANALYZE "public"."c";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 1 key, 1 foreign key; verified';

-- end
