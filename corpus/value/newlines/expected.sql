-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."notes"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '8',
    'values', '"id"', '8',
    'sum', '"id"', '36',
    'values', '"body"', '8',
    'octets', '"body"', '81']);
ANALYZE "public"."notes";
SET LOCAL sqlite2pg.written = '1 table, 8 rows, 1 key; verified';

-- end
