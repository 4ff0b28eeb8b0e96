-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."jobs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."jobs"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."jobs"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "jobs_pkey" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "jobs_took" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_took" ON "public"."jobs" ("took")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "jobs_own_check" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_own_check" CHECK ("own" IS NOT NULL) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."jobs" VALIDATE CONSTRAINT "jobs_own_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."jobs" AS sqlite2pg_row WHERE NOT ("own" IS NOT NULL)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."long"', $sqlite2pg$CREATE VIEW "public"."long" ("id", "took") AS SELECT "jobs"."id", "jobs"."took" FROM "public"."jobs" WHERE "jobs"."took" IS NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."jobs"', ARRAY['rows', '', '6',
    'values', '"id"', '6',
    'sum', '"id"', '21',
    'checksum', '"id"::text', '4744678021349950716',
    'values', '"took"', '6',
    'checksum', '"took"::text', '4763624414382879963',
    'values', '"pause"', '3',
    'checksum', '"pause"::text', '1858587045273599736',
    'values', '"late"', '2',
    'octets', '"late"', '44',
    'checksum', 'pg_catalog.convert_to("late"::text, ''UTF8'')', '1254211937990211791',
    'values', '"own"', '6',
    'octets', '"own"', '14',
    'checksum', 'pg_catalog.convert_to("own"::text, ''UTF8'')', '4128300108750435866']);
ANALYZE "public"."jobs";
SET LOCAL sqlite2pg.written = '1 table, 6 rows, 1 key, 1 index, 1 check, 1 view; verified';

-- end
