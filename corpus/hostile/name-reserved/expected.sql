-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."sqlite_evil"');
CREATE TABLE "public"."sqlite_evil" (
    "x" bigint
);
COPY "public"."sqlite_evil" ("x") FROM stdin WITH (FREEZE);
1
\.

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
CALL pg_temp.sqlite2pg_verify('"public"."sqlite_evil"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."sqlite_evil";
ANALYZE "public"."t";

-- end
