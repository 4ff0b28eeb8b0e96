-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."settings"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."settings"');
CREATE TABLE "public"."settings" (
    "k" text,
    "v" bigint
);
COPY "public"."settings" ("k", "v") FROM stdin WITH (FREEZE);
a	1
b	2
a	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."settings"', ARRAY['rows', '', '3',
    'values', '"k"', '3',
    'octets', '"k"', '3',
    'values', '"v"', '3',
    'sum', '"v"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'sum', '"v"', '1']);
ANALYZE "public"."settings";
ANALYZE "public"."plain";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 1 key; verified';

-- end
