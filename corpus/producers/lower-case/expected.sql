-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'a', NULL);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a")$sqlite2pg$;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', 'primary key "t_pkey" of table "public"."t"', SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END$sqlite2pg1$;
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("a")', '4',
    'pg_catalog.sum("a")', '10',
    'pg_catalog.count("b")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '3',
    'pg_catalog.count("c")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '9']);
ANALYZE "public"."t";

-- end
