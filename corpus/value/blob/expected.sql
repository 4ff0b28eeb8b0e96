-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."files"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."files"');
CREATE TABLE "public"."files" (
    "id" bigint NOT NULL,
    "data" bytea,
    "tag" text
);
COPY "public"."files" ("id", "data", "tag") FROM stdin WITH (FREEZE);
1	\\x	\N
2	\\x00	\N
3	\\x000102030405060708090a0b0c0d0e0f5c5c2e	\N
4	\N	\N
5	\\xfffe00616263275c	\N
6	\\x74657874	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."files"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "files_pkey" of table "public"."files"', $sqlite2pg$ALTER TABLE "public"."files" ADD CONSTRAINT "files_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."files"', ARRAY['rows', '', '6',
    'values', '"id"', '6',
    'sum', '"id"', '21',
    'values', '"data"', '5',
    'bytes', '"data"', '32',
    'values', '"tag"', '0',
    'octets', '"tag"', '0']);
ANALYZE "public"."files";
SET LOCAL sqlite2pg.written = '1 table, 6 rows, 1 key; verified';

-- end
