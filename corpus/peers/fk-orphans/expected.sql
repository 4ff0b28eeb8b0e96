-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p" bigint
);
COPY "public"."c" ("id", "p") FROM stdin WITH (FREEZE);
1	1
2	99
3	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."p"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."c"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "c_p_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."c" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."p"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("p")', '2',
    'pg_catalog.sum("p")', '100']);
ANALYZE "public"."p";
ANALYZE "public"."c";

-- end
