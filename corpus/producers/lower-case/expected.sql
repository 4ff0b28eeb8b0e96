-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint NOT NULL,
    "b" text,
    "c" bytea
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
1	\N	\\x00
2	x	\N
3	y	\N
4	z	\\x3130303030302e30
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'a', NULL);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "t_pkey" of table "public"."t"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"a"', '4',
    'sum', '"a"', '10',
    'values', '"b"', '3',
    'octets', '"b"', '3',
    'values', '"c"', '2',
    'bytes', '"c"', '9']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key; verified';

-- end
