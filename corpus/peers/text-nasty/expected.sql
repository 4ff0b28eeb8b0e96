-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '14',
    'values', '"id"', '14',
    'sum', '"id"', '105',
    'values', '"s"', '14',
    'octets', '"s"', '141']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 14 rows, 1 key; verified';

-- end
