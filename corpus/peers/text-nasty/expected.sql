-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "s" text
);
COPY "public"."t" ("id", "s") FROM stdin WITH (FREEZE);
1	line\nline
2	cr\rlf\r\n
3	tab\there
4	back\\slash \\n \\N
5	'q' "d" `b`
6	\\N
7	\\.
8	$$ $x$
9	AUTOINCREMENT datetime INTEGER
10	');DROP TABLE t;--
11	a\\nb
12	-- no comment
13	/* no */
14	:x :'y'
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '14',
    'pg_catalog.count("id")', '14',
    'pg_catalog.sum("id")', '105',
    'pg_catalog.count("s")', '14',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '141']);
ANALYZE "public"."t";

-- end
