-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text,
    "b" text,
    "c" text
);
COPY "public"."t" ("id", "a", "b", "c") FROM stdin WITH (FREEZE);
1	1	2	ok
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('check "t_a_check" of table "public"."t"', $sqlite2pg1$ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_check" CHECK ("a" <> '$sqlite2pg$ || DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;') NOT VALID$sqlite2pg1$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_check"$sqlite2pg$, $sqlite2pg1$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("a" <> '$sqlite2pg$ || DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;')$sqlite2pg1$);
CALL pg_temp.sqlite2pg_constraint('check "t_b_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_b_check" CHECK (("b" <> '$$') AND ("b" <>  E'\\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT (("b" <> '$$') AND ("b" <>  E'\\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;'))$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('check "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" CHECK ("c" IN (':HOME',  E'\\! touch PWNED',  E'
\\! touch PWNED
', 'ok')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("c" IN (':HOME',  E'\\! touch PWNED',  E'
\\! touch PWNED
', 'ok'))$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '2']);
ANALYZE "public"."t";

-- end
