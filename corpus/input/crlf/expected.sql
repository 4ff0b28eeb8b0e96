-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."note"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."note"');
CREATE TABLE "public"."note" (
    "id" bigint NOT NULL,
    "body" text,
    "done" boolean DEFAULT false
);
COPY "public"."note" ("id", "body", "done") FROM stdin WITH (FREEZE);
1	one\r\ntwo\r\n	f
2	a\nb	t
3	lone \r and \t	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."note"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "note_pkey" of table "public"."note"', $sqlite2pg$ALTER TABLE "public"."note" ADD CONSTRAINT "note_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "note_done" of table "public"."note"', $sqlite2pg$CREATE INDEX "note_done" ON "public"."note" ("done")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."note"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"body"', '3',
    'octets', '"body"', '25',
    'values', '"done"', '2']);
ANALYZE "public"."note";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key, 1 index; verified';

-- end
