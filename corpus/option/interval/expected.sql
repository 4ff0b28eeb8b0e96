-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."jobs"');
CREATE TABLE "public"."jobs" (
    "id" bigint NOT NULL,
    "took" interval DEFAULT '00:05:00',
    "pause" interval,
    "late" text,
    "own" text
);
COPY "public"."jobs" ("id", "took", "pause", "late", "own") FROM stdin WITH (FREEZE);
1	3 days 00:00:00.000007	07:08:09.5	1970-01-02 00:00:00	1 day
2	00:00:00	00:00:00	1970-01-02 00:00:00+01:00	2 days
3	-00:00:01.5	23:59:00	\N	
4	-1 days -12:00:00	\N	\N	x
5	1 day	\N	\N	x
6	19782 days	\N	\N	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."jobs"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "jobs_pkey" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "jobs_took" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_took" ON "public"."jobs" ("took")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('check "jobs_own_check" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_own_check" CHECK ("own" IS NOT NULL) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_own_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."jobs" AS sqlite2pg_row WHERE NOT ("own" IS NOT NULL)$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."long"', $sqlite2pg$CREATE VIEW "public"."long" ("id", "took") AS SELECT "jobs"."id", "jobs"."took" FROM "public"."jobs" WHERE "jobs"."took" IS NOT NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."jobs"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("id")', '6',
    'pg_catalog.sum("id")', '21',
    'pg_catalog.sum(CASE WHEN "id" IS NOT NULL THEN pg_catalog.concat(''x'', pg_catalog.left(pg_catalog.md5("id"::text), 15))::bit(60)::bigint END)', '4744678021349950716',
    'pg_catalog.count("took")', '6',
    'pg_catalog.sum(CASE WHEN "took" IS NOT NULL THEN pg_catalog.concat(''x'', pg_catalog.left(pg_catalog.md5("took"::text), 15))::bit(60)::bigint END)', '4763624414382879963',
    'pg_catalog.count("pause")', '3',
    'pg_catalog.sum(CASE WHEN "pause" IS NOT NULL THEN pg_catalog.concat(''x'', pg_catalog.left(pg_catalog.md5("pause"::text), 15))::bit(60)::bigint END)', '1858587045273599736',
    'pg_catalog.count("late")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("late"))', '44',
    'pg_catalog.sum(CASE WHEN "late" IS NOT NULL THEN pg_catalog.concat(''x'', pg_catalog.left(pg_catalog.md5(pg_catalog.convert_to("late"::text, ''UTF8'')), 15))::bit(60)::bigint END)', '1254211937990211791',
    'pg_catalog.count("own")', '6',
    'pg_catalog.sum(pg_catalog.octet_length("own"))', '14',
    'pg_catalog.sum(CASE WHEN "own" IS NOT NULL THEN pg_catalog.concat(''x'', pg_catalog.left(pg_catalog.md5(pg_catalog.convert_to("own"::text, ''UTF8'')), 15))::bit(60)::bigint END)', '4128300108750435866']);
ANALYZE "public"."jobs";

-- end
