-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "body" text,
    "x" double precision
);
COPY "public"."notes" ("id", "body", "x") FROM stdin WITH (FREEZE);
1	a\nb\r	Infinity
2	back\\slash [0m 'quoted'	-Infinity
3	plain \\u000a	0.1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."notes"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."notes"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("body")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("body"))', '40',
    'pg_catalog.count("x")', '3']);
ANALYZE "public"."notes";

-- end
