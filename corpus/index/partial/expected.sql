-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."jobs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."jobs"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."jobs"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "jobs_pkey" of table "public"."jobs"', $sqlite2pg$ALTER TABLE "public"."jobs" ADD CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "jobs_open" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_open" ON "public"."jobs" ("id") WHERE "state" = 'open'$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "jobs_lower" of table "public"."jobs"', $sqlite2pg$CREATE INDEX "jobs_lower" ON "public"."jobs" ((pg_catalog.lower("name")))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."jobs"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"state"', '2',
    'octets', '"state"', '8',
    'values', '"name"', '2',
    'octets', '"name"', '2']);
ANALYZE "public"."jobs";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 2 indexes; verified';

-- end
