-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_a_check" of table "public"."t"', $sqlite2pg1$ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_check" CHECK ("a" <> '$sqlite2pg$ || DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;') NOT VALID$sqlite2pg1$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_check"$sqlite2pg$, $sqlite2pg1$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("a" <> '$sqlite2pg$ || DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;')$sqlite2pg1$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_b_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_b_check" CHECK (("b" <> '$$') AND ("b" <>  E'\\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_b_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT (("b" <> '$$') AND ("b" <>  E'\\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;'))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" CHECK ("c" IN (':HOME',  E'\\! touch PWNED',  E'
\\! touch PWNED
', 'ok')) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "n); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("c" IN (':HOME',  E'\\! touch PWNED',  E'
\\! touch PWNED
', 'ok'))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 3 checks; verified';

-- end
