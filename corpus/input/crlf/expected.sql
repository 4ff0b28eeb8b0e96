-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."note"');
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
CALL pg_temp.sqlite2pg_identity('"public"."note"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "note_pkey" of table "public"."note"', $sqlite2pg$ALTER TABLE "public"."note" ADD CONSTRAINT "note_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "note_done" of table "public"."note"', $sqlite2pg$CREATE INDEX "note_done" ON "public"."note" ("done")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."note"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("body")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("body"))', '25',
    'pg_catalog.count("done")', '2']);
ANALYZE "public"."note";

-- end
