-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."mx"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."mx"');
CREATE TABLE "public"."mx" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."mx" ("id", "x") FROM stdin WITH (FREEZE);
9223372036854775807	m
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."au"');
CREATE TABLE "public"."au" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."au" ("id", "x") FROM stdin WITH (FREEZE);
9223372036854775807	m
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."mx"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."au"', 'id', 9223372036854775807);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "mx_pkey" of table "public"."mx"', $sqlite2pg$ALTER TABLE "public"."mx" ADD CONSTRAINT "mx_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "au_pkey" of table "public"."au"', $sqlite2pg$ALTER TABLE "public"."au" ADD CONSTRAINT "au_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."mx"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '9223372036854775807',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."au"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '9223372036854775807',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
ANALYZE "public"."mx";
ANALYZE "public"."au";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys; verified';

-- end
