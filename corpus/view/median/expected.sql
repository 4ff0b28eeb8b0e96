-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "g" text,
    "x" bigint,
    "r" double precision,
    "n" numeric,
    "s" text
);
COPY "public"."t" ("g", "x", "r", "n", "s") FROM stdin WITH (FREEZE);
a	1	0.10000000000000000555	1	a
a	2	0.69999999999999995559	2.5	b
a	\N	9.3000000000000007105	3	c
b	\N	\N	\N	\N
b	9223372036854775807	1.0e+300	4	4
b	3	-2.2000000000000001776	4	4
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m1"', $sqlite2pg$CREATE VIEW "public"."m1" ("m") AS SELECT pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY ("t"."x"::double precision)::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m2"', $sqlite2pg$CREATE VIEW "public"."m2" ("g", "m") AS SELECT "t"."g", pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY ("t"."x"::double precision)::double precision) FROM "public"."t" GROUP BY "t"."g" ORDER BY "t"."g" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m3"', $sqlite2pg$CREATE VIEW "public"."m3" ("g", "m", "mn") AS SELECT "t"."g", pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY "t"."r"::double precision), pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY ("t"."n"::double precision)::double precision) FROM "public"."t" GROUP BY "t"."g" ORDER BY "t"."g" COLLATE pg_catalog."C" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m4"', $sqlite2pg$CREATE VIEW "public"."m4" ("m", "typeof(median(n))") AS SELECT pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY "t"."r"::double precision) FILTER (WHERE "t"."g" = 'a'), CASE WHEN (pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY ("t"."n"::double precision)::double precision)) IS NULL THEN 'null' ELSE 'real' END FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m5"', $sqlite2pg$CREATE VIEW "public"."m5" ("m", "percentile_cont(n,0.9)") AS SELECT pg_catalog.percentile_cont(0.3::double precision) WITHIN GROUP (ORDER BY "t"."r"::double precision), pg_catalog.percentile_cont(0.9::double precision) WITHIN GROUP (ORDER BY ("t"."n"::double precision)::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m9"', $sqlite2pg$CREATE VIEW "public"."m9" ("m") AS SELECT pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY ("t"."x"::double precision)::double precision) FROM "public"."t" WHERE false$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m10"', $sqlite2pg$CREATE VIEW "public"."m10" ("percentile_cont(x,1.0)", "m") AS SELECT pg_catalog.percentile_cont(1.0::double precision) WITHIN GROUP (ORDER BY ("t"."x"::double precision)::double precision), pg_catalog.percentile_cont(0.0::double precision) WITHIN GROUP (ORDER BY ("t"."n"::double precision)::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."m11"', $sqlite2pg$CREATE VIEW "public"."m11" ("m") AS SELECT pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY (2.0::double precision)::double precision) FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '6',
    'values', '"g"', '6',
    'octets', '"g"', '6',
    'values', '"x"', '4',
    'sum', '"x"', '9223372036854775813',
    'values', '"r"', '5',
    'values', '"n"', '5',
    'values', '"s"', '5',
    'octets', '"s"', '5']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 6 rows, 8 views; verified';

-- end
