-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "body" text
);
COPY "public"."notes" ("id", "body") FROM stdin WITH (FREEZE);
1	a\nb
2	a\r\nb\r
3	\n
4	\r
5	\\n is not \n a line end
6	\\n \\r \r\n
7	\n\\.\n
8	it's\nquoted; INSERT INTO t VALUES(1);
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."notes"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."notes"', ARRAY['pg_catalog.count(*)', '8',
    'pg_catalog.count("id")', '8',
    'pg_catalog.sum("id")', '36',
    'pg_catalog.count("body")', '8',
    'pg_catalog.sum(pg_catalog.octet_length("body"))', '81']);
ANALYZE "public"."notes";

-- end
