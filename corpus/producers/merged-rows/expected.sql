-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."settings"');
CREATE TABLE "public"."settings" (
    "k" text,
    "v" bigint
);
COPY "public"."settings" ("k", "v") FROM stdin WITH (FREEZE);
a	1
b	2
a	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."plain"');
CREATE TABLE "public"."plain" (
    "v" bigint
);
COPY "public"."plain" ("v") FROM stdin WITH (FREEZE);
1
\.

-- post-data
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."settings" ADD CONSTRAINT "settings_pkey" PRIMARY KEY ("k")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "settings_pkey" of table "public"."settings"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL pg_temp.sqlite2pg_verify('"public"."settings"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("k")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("k"))', '3',
    'pg_catalog.count("v")', '3',
    'pg_catalog.sum("v")', '6']);
CALL pg_temp.sqlite2pg_verify('"public"."plain"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum("v")', '1']);
ANALYZE "public"."settings";
ANALYZE "public"."plain";

-- end
