-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "g" text,
    "n" bigint,
    "f" boolean
);
COPY "public"."t" ("id", "g", "n", "f") FROM stdin WITH (FREEZE);
1	a	3	t
2	a	\N	f
3	b	1	\N
4	B	2	t
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."ranks"', $sqlite2pg$CREATE VIEW "public"."ranks" ("id", "nr", "rank() OVER w", "ntile(2) OVER (ORDER BY g, id)", "percent_rank() OVER w") AS SELECT "t"."id", pg_catalog.row_number() OVER (PARTITION BY "t"."g" ORDER BY "t"."n" NULLS FIRST), pg_catalog.rank() OVER "w", pg_catalog.ntile(2) OVER (ORDER BY "t"."g" COLLATE pg_catalog."C" NULLS FIRST, "t"."id" NULLS FIRST), pg_catalog.percent_rank() OVER "w" FROM "public"."t" WINDOW "w" AS (ORDER BY "t"."g" COLLATE pg_catalog."C" DESC NULLS LAST) ORDER BY "t"."id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."sums"', $sqlite2pg$CREATE VIEW "public"."sums" ("id", "moving", "count(*) FILTER (WHERE f) OVER (ORDER BY id)", "sum(count(*)) OVER ()") AS SELECT "t"."id", (pg_catalog.sum("t"."n") OVER (ORDER BY "t"."id" NULLS FIRST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW))::bigint, pg_catalog.count(*) FILTER (WHERE "t"."f") OVER (ORDER BY "t"."id" NULLS FIRST), (pg_catalog.sum(pg_catalog.count(*)) OVER ())::bigint FROM "public"."t" GROUP BY "t"."id", "t"."n", "t"."f"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."neighbours"', $sqlite2pg$CREATE VIEW "public"."neighbours" ("id", "lag(n, 1, 0) OVER (ORDER BY id)", "lead(g) OVER (ORDER BY id)", "first_value(f) OVER (ORDER BY id)", "nth_value(n, 2) OVER (ORDER BY id)") AS SELECT "t"."id", pg_catalog.lag("t"."n", 1, 0::bigint) OVER (ORDER BY "t"."id" NULLS FIRST), pg_catalog.lead("t"."g") OVER (ORDER BY "t"."id" NULLS FIRST), pg_catalog.first_value("t"."f") OVER (ORDER BY "t"."id" NULLS FIRST), pg_catalog.nth_value("t"."n", 2) OVER (ORDER BY "t"."id" NULLS FIRST) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."newest"', $sqlite2pg$CREATE VIEW "public"."newest" ("g", "n") AS SELECT "subquery"."g", "subquery"."n" FROM (SELECT "t"."id", "t"."g", "t"."n", "t"."f", pg_catalog.row_number() OVER (PARTITION BY "t"."g" ORDER BY "t"."id" DESC NULLS LAST) FROM "public"."t") AS "subquery" ("id", "g", "n", "f", "nr") WHERE "subquery"."nr" = 1$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."ranged"', $sqlite2pg$CREATE VIEW "public"."ranged" ("id", "others") AS SELECT "t"."id", (pg_catalog.sum("t"."n") OVER (ORDER BY "t"."id" NULLS FIRST RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW))::bigint FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"g"', '4',
    'octets', '"g"', '4',
    'values', '"n"', '3',
    'sum', '"n"', '6',
    'values', '"f"', '3']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key, 5 views; verified';

-- end
