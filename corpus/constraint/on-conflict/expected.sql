-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text DEFAULT 'dd' NOT NULL,
    "b" text NOT NULL,
    "c" text NOT NULL,
    "d" text,
    "e" text NOT NULL,
    "f" text NOT NULL
);
COPY "public"."t" ("id", "a", "b", "c", "d", "e", "f") FROM stdin WITH (FREEZE);
1	x	y	z	\N	e	f
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."twice"');
CREATE TABLE "public"."twice" (
    "id" bigint NOT NULL,
    "url" text
);
COPY "public"."twice" ("id", "url") FROM stdin WITH (FREEZE);
1	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."keys"');
CREATE TABLE "public"."keys" (
    "a" text,
    "b" text,
    "c" text
);
COPY "public"."keys" ("a", "b", "c") FROM stdin WITH (FREEZE);
a	b	c
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."twice"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."twice" ADD CONSTRAINT "twice_pkey" PRIMARY KEY ("id")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "twice_pkey" of table "public"."twice"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."twice" ADD CONSTRAINT "twice_url_key" UNIQUE ("url")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'unique constraint "twice_url_key" of table "public"."twice"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."keys" ADD CONSTRAINT "keys_pkey" PRIMARY KEY ("a")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "keys_pkey" of table "public"."keys"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."keys" ADD CONSTRAINT "keys_b_key" UNIQUE ("b")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'unique constraint "keys_b_key" of table "public"."keys"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."keys" ADD CONSTRAINT "keys_c_key" UNIQUE ("c")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'unique constraint "keys_c_key" of table "public"."keys"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_check" CHECK ("a" <> '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("a" <> '')$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '0',
    'octets', '"d"', '0',
    'values', '"e"', '1',
    'octets', '"e"', '1',
    'values', '"f"', '1',
    'octets', '"f"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."twice"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"url"', '1',
    'octets', '"url"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."keys"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1']);
ANALYZE "public"."t";
ANALYZE "public"."twice";
ANALYZE "public"."keys";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 6 keys, 1 check; verified';

-- end
