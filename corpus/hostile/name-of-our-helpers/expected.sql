-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."sqlite2pg_refused"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_refused"');
CREATE TABLE "public"."sqlite2pg_refused" (
    "id" bigint NOT NULL,
    "sqlite2pg_refused" text
);
COPY "public"."sqlite2pg_refused" ("id", "sqlite2pg_refused") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_attempt"');
CREATE TABLE "public"."sqlite2pg_attempt" (
    "id" bigint NOT NULL,
    "sqlite2pg_attempt" text
);
COPY "public"."sqlite2pg_attempt" ("id", "sqlite2pg_attempt") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_constraint"');
CREATE TABLE "public"."sqlite2pg_constraint" (
    "id" bigint NOT NULL,
    "sqlite2pg_constraint" text
);
COPY "public"."sqlite2pg_constraint" ("id", "sqlite2pg_constraint") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_identity"');
CREATE TABLE "public"."sqlite2pg_identity" (
    "id" bigint NOT NULL,
    "sqlite2pg_identity" text
);
COPY "public"."sqlite2pg_identity" ("id", "sqlite2pg_identity") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_verify"');
CREATE TABLE "public"."sqlite2pg_verify" (
    "id" bigint NOT NULL,
    "sqlite2pg_verify" text
);
COPY "public"."sqlite2pg_verify" ("id", "sqlite2pg_verify") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_make_way"');
CREATE TABLE "public"."sqlite2pg_make_way" (
    "id" bigint NOT NULL,
    "sqlite2pg_make_way" text
);
COPY "public"."sqlite2pg_make_way" ("id", "sqlite2pg_make_way") FROM stdin WITH (FREEZE);
5	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sqlite2pg_aside"');
CREATE TABLE "public"."sqlite2pg_aside" (
    "id" bigint NOT NULL,
    "sqlite2pg_aside" text
);
COPY "public"."sqlite2pg_aside" ("id", "sqlite2pg_aside") FROM stdin WITH (FREEZE);
6	6
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_refused"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_attempt"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_constraint"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_identity"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_verify"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_make_way"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sqlite2pg_aside"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_refused_pkey" of table "public"."sqlite2pg_refused"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_refused" ADD CONSTRAINT "sqlite2pg_refused_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_attempt_pkey" of table "public"."sqlite2pg_attempt"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_attempt" ADD CONSTRAINT "sqlite2pg_attempt_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_constraint_pkey" of table "public"."sqlite2pg_constraint"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_constraint" ADD CONSTRAINT "sqlite2pg_constraint_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_identity_pkey" of table "public"."sqlite2pg_identity"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_identity" ADD CONSTRAINT "sqlite2pg_identity_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_verify_pkey" of table "public"."sqlite2pg_verify"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_verify" ADD CONSTRAINT "sqlite2pg_verify_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_make_way_pkey" of table "public"."sqlite2pg_make_way"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_make_way" ADD CONSTRAINT "sqlite2pg_make_way_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sqlite2pg_aside_pkey" of table "public"."sqlite2pg_aside"', $sqlite2pg$ALTER TABLE "public"."sqlite2pg_aside" ADD CONSTRAINT "sqlite2pg_aside_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_refused" of table "public"."sqlite2pg_refused"', $sqlite2pg$CREATE INDEX "isqlite2pg_refused" ON "public"."sqlite2pg_refused" ("sqlite2pg_refused")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_attempt" of table "public"."sqlite2pg_attempt"', $sqlite2pg$CREATE INDEX "isqlite2pg_attempt" ON "public"."sqlite2pg_attempt" ("sqlite2pg_attempt")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_constraint" of table "public"."sqlite2pg_constraint"', $sqlite2pg$CREATE INDEX "isqlite2pg_constraint" ON "public"."sqlite2pg_constraint" ("sqlite2pg_constraint")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_identity" of table "public"."sqlite2pg_identity"', $sqlite2pg$CREATE INDEX "isqlite2pg_identity" ON "public"."sqlite2pg_identity" ("sqlite2pg_identity")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_verify" of table "public"."sqlite2pg_verify"', $sqlite2pg$CREATE INDEX "isqlite2pg_verify" ON "public"."sqlite2pg_verify" ("sqlite2pg_verify")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_make_way" of table "public"."sqlite2pg_make_way"', $sqlite2pg$CREATE INDEX "isqlite2pg_make_way" ON "public"."sqlite2pg_make_way" ("sqlite2pg_make_way")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "isqlite2pg_aside" of table "public"."sqlite2pg_aside"', $sqlite2pg$CREATE INDEX "isqlite2pg_aside" ON "public"."sqlite2pg_aside" ("sqlite2pg_aside")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_refused"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"sqlite2pg_refused"', '1',
    'octets', '"sqlite2pg_refused"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_attempt"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"sqlite2pg_attempt"', '1',
    'octets', '"sqlite2pg_attempt"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_constraint"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"sqlite2pg_constraint"', '1',
    'octets', '"sqlite2pg_constraint"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_identity"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"sqlite2pg_identity"', '1',
    'octets', '"sqlite2pg_identity"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_verify"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '"sqlite2pg_verify"', '1',
    'octets', '"sqlite2pg_verify"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_make_way"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '"sqlite2pg_make_way"', '1',
    'octets', '"sqlite2pg_make_way"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sqlite2pg_aside"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '6',
    'values', '"sqlite2pg_aside"', '1',
    'octets', '"sqlite2pg_aside"', '1']);
ANALYZE "public"."sqlite2pg_refused";
ANALYZE "public"."sqlite2pg_attempt";
ANALYZE "public"."sqlite2pg_constraint";
ANALYZE "public"."sqlite2pg_identity";
ANALYZE "public"."sqlite2pg_verify";
ANALYZE "public"."sqlite2pg_make_way";
ANALYZE "public"."sqlite2pg_aside";
SET LOCAL sqlite2pg.written = '7 tables, 7 rows, 7 keys, 7 indexes; verified';

-- end
