-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."m"');
CREATE TABLE "public"."m" (
    "id" bigint NOT NULL,
    "b" bytea
);
COPY "public"."m" ("id", "b") FROM stdin WITH (FREEZE);
1	\\x00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."m"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."m"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"b"', '1',
    'bytes', '"b"', '1']);
ANALYZE "public"."m";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
