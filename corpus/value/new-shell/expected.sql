-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."notes"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"body"', '3',
    'octets', '"body"', '40',
    'values', '"x"', '3']);
ANALYZE "public"."notes";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
