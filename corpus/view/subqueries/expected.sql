-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL,
    "name" text,
    "at" timestamp
);
COPY "public"."p" ("id", "name", "at") FROM stdin WITH (FREEZE);
1	a	2024-01-02 03:04:05
2	b	\N
3	c	2023-01-02 03:04:05
\.

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p_id" bigint,
    "v" bigint
);
COPY "public"."c" ("id", "p_id", "v") FROM stdin WITH (FREEZE);
1	1	7
2	1	5
3	2	\N
4	9	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."ids"');
CREATE TABLE "public"."ids" (
    "id" bigint
);
COPY "public"."ids" ("id") FROM stdin WITH (FREEZE);
1
3
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."p"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."c"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."scalar"', $sqlite2pg$CREATE VIEW "public"."scalar" ("name", "first", "n") AS SELECT "p"."name", (SELECT "c"."v" FROM "public"."c" WHERE "c"."p_id" = "p"."id" ORDER BY "c"."id" LIMIT 1), (SELECT pg_catalog.count(*) FROM "public"."c" WHERE "c"."p_id" = "p"."id") FROM "public"."p" ORDER BY (SELECT pg_catalog.count(*) FROM "public"."c" WHERE "c"."p_id" = "p"."id") DESC NULLS LAST, "p"."name" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."latest"', $sqlite2pg$CREATE VIEW "public"."latest" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE "p"."at" = (SELECT pg_catalog.max("p_2"."at") FROM "public"."p" AS "p_2")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."members"', $sqlite2pg$CREATE VIEW "public"."members" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE ("p"."id" IN (SELECT "c"."p_id" FROM "public"."c")) AND ("p"."id" IN (SELECT "ids"."id" FROM "public"."ids"))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."strangers"', $sqlite2pg$CREATE VIEW "public"."strangers" ("id") AS SELECT "c"."id" FROM "public"."c" WHERE "c"."p_id" NOT IN (SELECT "p"."id" FROM "public"."p")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."childless"', $sqlite2pg$CREATE VIEW "public"."childless" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE NOT EXISTS (SELECT 1 FROM "public"."c" WHERE "c"."p_id" = "p"."id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."pairs"', $sqlite2pg$CREATE VIEW "public"."pairs" ("id") AS SELECT "c"."id" FROM "public"."c" WHERE ROW("c"."p_id", "c"."v") IN (SELECT "subquery"."column1", "subquery"."column2" FROM (VALUES (1::bigint, 5::bigint), (2::bigint, NULL::bigint), (9::bigint, 1::bigint)) AS "subquery" ("column1", "column2"))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."same_name"', $sqlite2pg$CREATE VIEW "public"."same_name" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE EXISTS (SELECT 1 FROM "public"."p" AS "q", "public"."p" AS "p_2" WHERE ("q"."id" > "p_2"."id") AND ("p_2"."id" = 2))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."where"', $sqlite2pg$CREATE VIEW "public"."where" ("next") AS SELECT "p"."id" + 1 FROM "public"."p" WHERE ("p"."id" + 1) > 2 ORDER BY "p"."id" + 1 DESC NULLS LAST$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."p"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '3',
    'pg_catalog.count("at")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("id")', '4',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("p_id")', '4',
    'pg_catalog.sum("p_id")', '13',
    'pg_catalog.count("v")', '3',
    'pg_catalog.sum("v")', '13']);
CALL pg_temp.sqlite2pg_verify('"public"."ids"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '4']);
ANALYZE "public"."p";
ANALYZE "public"."c";
ANALYZE "public"."ids";

-- end
