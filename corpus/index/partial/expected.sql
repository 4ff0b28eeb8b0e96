-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."jobs"');
CREATE TABLE "public"."jobs" (
    "id" bigint NOT NULL,
    "state" text,
    "name" text
);
COPY "public"."jobs" ("id", "state", "name") FROM stdin WITH (FREEZE);
1	open	A
2	done	b
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."jobs"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "jobs_pkey" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "jobs_open" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_open" ON "public"."jobs" ("id") WHERE "state" = 'open'$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "jobs_lower" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_lower" ON "public"."jobs" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."jobs"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("state")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("state"))', '8',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '2']);
ANALYZE "public"."jobs";

-- end
