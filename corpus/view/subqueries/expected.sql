-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."p"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ids"');
CREATE TABLE "public"."ids" (
    "id" bigint
);
COPY "public"."ids" ("id") FROM stdin WITH (FREEZE);
1
3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."scalar"', $sqlite2pg$CREATE VIEW "public"."scalar" ("name", "first", "n") AS SELECT "p"."name", (SELECT "c"."v" FROM "public"."c" WHERE "c"."p_id" = "p"."id" ORDER BY "c"."id" LIMIT 1), (SELECT pg_catalog.count(*) FROM "public"."c" WHERE "c"."p_id" = "p"."id") FROM "public"."p" ORDER BY (SELECT pg_catalog.count(*) FROM "public"."c" WHERE "c"."p_id" = "p"."id") DESC NULLS LAST, "p"."name" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."latest"', $sqlite2pg$CREATE VIEW "public"."latest" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE "p"."at" = (SELECT pg_catalog.max("p_2"."at") FROM "public"."p" AS "p_2")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."members"', $sqlite2pg$CREATE VIEW "public"."members" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE ("p"."id" IN (SELECT "c"."p_id" FROM "public"."c")) AND ("p"."id" IN (SELECT "ids"."id" FROM "public"."ids"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."strangers"', $sqlite2pg$CREATE VIEW "public"."strangers" ("id") AS SELECT "c"."id" FROM "public"."c" WHERE "c"."p_id" NOT IN (SELECT "p"."id" FROM "public"."p")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."childless"', $sqlite2pg$CREATE VIEW "public"."childless" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE NOT EXISTS (SELECT 1 FROM "public"."c" WHERE "c"."p_id" = "p"."id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."pairs"', $sqlite2pg$CREATE VIEW "public"."pairs" ("id") AS SELECT "c"."id" FROM "public"."c" WHERE ROW("c"."p_id", "c"."v") IN (SELECT "subquery"."column1", "subquery"."column2" FROM (VALUES (1::bigint, 5::bigint), (2::bigint, NULL::bigint), (9::bigint, 1::bigint)) AS "subquery" ("column1", "column2"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."same_name"', $sqlite2pg$CREATE VIEW "public"."same_name" ("name") AS SELECT "p"."name" FROM "public"."p" WHERE EXISTS (SELECT 1 FROM "public"."p" AS "q", "public"."p" AS "p_2" WHERE ("q"."id" > "p_2"."id") AND ("p_2"."id" = 2))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."where"', $sqlite2pg$CREATE VIEW "public"."where" ("next") AS SELECT "p"."id" + 1 FROM "public"."p" WHERE ("p"."id" + 1) > 2 ORDER BY "p"."id" + 1 DESC NULLS LAST$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '3',
    'values', '"at"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"p_id"', '4',
    'sum', '"p_id"', '13',
    'values', '"v"', '3',
    'sum', '"v"', '13']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ids"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '4']);
ANALYZE "public"."p";
ANALYZE "public"."c";
ANALYZE "public"."ids";
SET LOCAL sqlite2pg.written = '3 tables, 9 rows, 2 keys, 8 views; verified';

-- end
