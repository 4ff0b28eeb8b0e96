-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."files"');
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
CALL pg_temp.sqlite2pg_identity('"public"."files"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "files_pkey" of table "public"."files"', $sqlite2pg$ALTER TABLE "public"."files" ADD CONSTRAINT "files_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."files"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("id")', '6',
    'pg_catalog.sum("id")', '21',
    'pg_catalog.count("data")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("data"))', '32',
    'pg_catalog.count("tag")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("tag"))', '0']);
ANALYZE "public"."files";

-- end
