-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "d" bytea
);
COPY "public"."users" ("id", "name", "d") FROM stdin WITH (FREEZE);
1	Ann	\\x00FF
2	a\r\nb	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."w"');
CREATE TABLE "public"."w" (
    "k" text NOT NULL,
    "v" bigint
);
COPY "public"."w" ("k", "v") FROM stdin WITH (FREEZE);
a	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
CREATE TABLE "public"."plain" (
    "v" text
);
COPY "public"."plain" ("v") FROM stdin WITH (FREEZE);
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."lost_and_found"');
CREATE TABLE "public"."lost_and_found" (
    "rootpgno" bigint,
    "pgno" bigint,
    "nfield" bigint,
    "id" bigint,
    "c0" text,
    "c1" text
);
COPY "public"."lost_and_found" ("rootpgno", "pgno", "nfield", "id", "c0", "c1") FROM stdin WITH (FREEZE);
2	2	2	1	x	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "users_pkey" of table "public"."users"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."w" ADD CONSTRAINT "w_pkey" PRIMARY KEY ("k")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "w_pkey" of table "public"."w"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1") AS SELECT 1$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '7',
    'values', '"d"', '1',
    'bytes', '"d"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."w"', ARRAY['rows', '', '1',
    'values', '"k"', '1',
    'octets', '"k"', '1',
    'values', '"v"', '1',
    'sum', '"v"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."lost_and_found"', ARRAY['rows', '', '1',
    'values', '"rootpgno"', '1',
    'sum', '"rootpgno"', '2',
    'values', '"pgno"', '1',
    'sum', '"pgno"', '2',
    'values', '"nfield"', '1',
    'sum', '"nfield"', '2',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"c0"', '1',
    'octets', '"c0"', '1',
    'values', '"c1"', '0',
    'octets', '"c1"', '0']);
ANALYZE "public"."users";
ANALYZE "public"."w";
ANALYZE "public"."plain";
ANALYZE "public"."lost_and_found";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 2 keys, 1 view; verified';

-- end
