-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text,
    "d" bytea
);
COPY "public"."users" ("id", "name", "d") FROM stdin WITH (FREEZE);
1	Ann	\\x00FF
2	a\r\nb	\N
\.

CALL pg_temp.sqlite2pg_make_way('"public"."w"');
CREATE TABLE "public"."w" (
    "k" text NOT NULL,
    "v" bigint
);
COPY "public"."w" ("k", "v") FROM stdin WITH (FREEZE);
a	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."plain"');
CREATE TABLE "public"."plain" (
    "v" text
);
COPY "public"."plain" ("v") FROM stdin WITH (FREEZE);
x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."lost_and_found"');
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
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
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
CALL pg_temp.sqlite2pg_attempt('view "public"."v"', $sqlite2pg$CREATE VIEW "public"."v" ("1") AS SELECT 1$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '7',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."w"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("k")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("k"))', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum("v")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."plain"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."lost_and_found"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rootpgno")', '1',
    'pg_catalog.sum("rootpgno")', '2',
    'pg_catalog.count("pgno")', '1',
    'pg_catalog.sum("pgno")', '2',
    'pg_catalog.count("nfield")', '1',
    'pg_catalog.sum("nfield")', '2',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("c0")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c0"))', '1',
    'pg_catalog.count("c1")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("c1"))', '0']);
ANALYZE "public"."users";
ANALYZE "public"."w";
ANALYZE "public"."plain";
ANALYZE "public"."lost_and_found";

-- end
