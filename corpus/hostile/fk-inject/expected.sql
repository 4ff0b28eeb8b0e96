-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" bigint,
    "d" bigint
);
COPY "public"."c" ("id", "a", "b", "d") FROM stdin WITH (FREEZE);
1	1	\N	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."c"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "f; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "f; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" FOREIGN KEY ("a") REFERENCES "public"."t" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "f; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a")::text), 100) FROM "public"."c" AS c WHERE c."a" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."t" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."a")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '0',
    'pg_catalog.sum("b")', '0',
    'pg_catalog.count("d")', '0',
    'pg_catalog.sum("d")', '0']);
ANALYZE "public"."t";
ANALYZE "public"."c";

-- end
