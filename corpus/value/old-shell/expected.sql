-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "body" text
);
COPY "public"."notes" ("id", "body") FROM stdin WITH (FREEZE);
1	a\nraw line end
2	\n\\.\n
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."notes"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."notes"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("body")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("body"))', '18']);
ANALYZE "public"."notes";

-- end
