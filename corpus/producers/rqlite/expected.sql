-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."foo"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."foo"');
CREATE TABLE "public"."foo" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."foo" ("id", "name") FROM stdin WITH (FREEZE);
1	fiona\nx
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."foo"', 'id', 1);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "foo_pkey" of table "public"."foo"', $sqlite2pg$ALTER TABLE "public"."foo" ADD CONSTRAINT "foo_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."foo"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"name"', '1',
    'octets', '"name"', '7']);
ANALYZE "public"."foo";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
