-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."notes"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "body" text
);
COPY "public"."notes" ("id", "body") FROM stdin WITH (FREEZE);
1	a\nraw line end
2	\n\\.\n
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"body"', '2',
    'octets', '"body"', '18']);
ANALYZE "public"."notes";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
