-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."tags"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tags"');
CREATE TABLE "public"."tags" (
    "name" text
);
COPY "public"."tags" ("name") FROM stdin WITH (FREEZE);
A
a
\.

-- post-data
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."tags" ADD CONSTRAINT "tags_name_key" UNIQUE ("name")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'unique constraint "tags_name_key" of table "public"."tags"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$CREATE UNIQUE INDEX "tags_name_key_folded" ON "public"."tags" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'index "tags_name_key_folded" of table "public"."tags"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tags"', ARRAY['rows', '', '2',
    'values', '"name"', '2',
    'octets', '"name"', '2']);
ANALYZE "public"."tags";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 1 index; verified';

-- end
