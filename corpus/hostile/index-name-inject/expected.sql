-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."t" ("id", "v") FROM stdin WITH (FREEZE);
1	a
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i ON canary.guard(x); DROP TABLE canary.guard; CREATE ROLE pwne" of table "public"."t"', $sqlite2pg$CREATE INDEX "i ON canary.guard(x); DROP TABLE canary.guard; CREATE ROLE pwne" ON "public"."t" ("v")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "i
\\! touch PWNED
" of table "public"."t"', $sqlite2pg$CREATE UNIQUE INDEX "i
\! touch PWNED
" ON "public"."t" ("v")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."t";

-- end
