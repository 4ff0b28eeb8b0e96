-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."neg"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."neg"');
CREATE TABLE "public"."neg" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."neg" ("id", "x") FROM stdin WITH (FREEZE);
-5	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."zero"');
CREATE TABLE "public"."zero" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."zero" ("id", "x") FROM stdin WITH (FREEZE);
-1	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."least"');
CREATE TABLE "public"."least" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."least" ("id", "x") FROM stdin WITH (FREEZE);
-9223372036854775808	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."au"');
CREATE TABLE "public"."au" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."au" ("id", "x") FROM stdin WITH (FREEZE);
-5	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."an"');
CREATE TABLE "public"."an" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."an" ("id", "x") FROM stdin WITH (FREEZE);
-5	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."bl"');
CREATE TABLE "public"."bl" (
    "id" bigint NOT NULL,
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tx"');
CREATE TABLE "public"."tx" (
    "id" bigint NOT NULL,
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."re"');
CREATE TABLE "public"."re" (
    "id" bigint NOT NULL,
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."nu"');
CREATE TABLE "public"."nu" (
    "id" bigint NOT NULL,
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."du"');
CREATE TABLE "public"."du" (
    "id" bigint NOT NULL,
    "x" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ca"');
CREATE TABLE "public"."ca" (
    "id" bigint NOT NULL,
    "x" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."neg"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."zero"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."least"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."au"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."an"', 'id', -20);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."bl"', 'id', 12);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tx"', 'id', 7);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."re"', 'id', 8);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."nu"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."du"', 'id', 10);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ca"', 'id', 0);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "neg_pkey" of table "public"."neg"', $sqlite2pg$ALTER TABLE "public"."neg" ADD CONSTRAINT "neg_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "zero_pkey" of table "public"."zero"', $sqlite2pg$ALTER TABLE "public"."zero" ADD CONSTRAINT "zero_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "least_pkey" of table "public"."least"', $sqlite2pg$ALTER TABLE "public"."least" ADD CONSTRAINT "least_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "au_pkey" of table "public"."au"', $sqlite2pg$ALTER TABLE "public"."au" ADD CONSTRAINT "au_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "an_pkey" of table "public"."an"', $sqlite2pg$ALTER TABLE "public"."an" ADD CONSTRAINT "an_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "bl_pkey" of table "public"."bl"', $sqlite2pg$ALTER TABLE "public"."bl" ADD CONSTRAINT "bl_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tx_pkey" of table "public"."tx"', $sqlite2pg$ALTER TABLE "public"."tx" ADD CONSTRAINT "tx_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "re_pkey" of table "public"."re"', $sqlite2pg$ALTER TABLE "public"."re" ADD CONSTRAINT "re_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "nu_pkey" of table "public"."nu"', $sqlite2pg$ALTER TABLE "public"."nu" ADD CONSTRAINT "nu_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "du_pkey" of table "public"."du"', $sqlite2pg$ALTER TABLE "public"."du" ADD CONSTRAINT "du_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ca_pkey" of table "public"."ca"', $sqlite2pg$ALTER TABLE "public"."ca" ADD CONSTRAINT "ca_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."neg"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-5',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."zero"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-1',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."least"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-9223372036854775808',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."au"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-5',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."an"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-5',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."bl"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tx"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."re"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."nu"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."du"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ca"', ARRAY['rows', '', '0']);
ANALYZE "public"."neg";
ANALYZE "public"."zero";
ANALYZE "public"."least";
ANALYZE "public"."au";
ANALYZE "public"."an";
ANALYZE "public"."bl";
ANALYZE "public"."tx";
ANALYZE "public"."re";
ANALYZE "public"."nu";
ANALYZE "public"."du";
ANALYZE "public"."ca";
SET LOCAL sqlite2pg.written = '11 tables, 5 rows, 11 keys; verified';

-- end
