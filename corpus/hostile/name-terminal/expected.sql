-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."x[2J]0;pwned"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x[2J]0;pwned"');
CREATE TABLE "public"."x[2J]0;pwned" (
    "id" bigint NOT NULL,
    "x[2J]0;pwned" text
);
COPY "public"."x[2J]0;pwned" ("id", "x[2J]0;pwned") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x31m"');
CREATE TABLE "public"."x31m" (
    "id" bigint NOT NULL,
    "x31m" text
);
COPY "public"."x31m" ("id", "x31m") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x‮gnp.exe"');
CREATE TABLE "public"."x‮gnp.exe" (
    "id" bigint NOT NULL,
    "x‮gnp.exe" text
);
COPY "public"."x‮gnp.exe" ("id", "x‮gnp.exe") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x"');
CREATE TABLE "public"."x" (
    "id" bigint NOT NULL,
    "x" text
);
COPY "public"."x" ("id", "x") FROM stdin WITH (FREEZE);
3	3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x[2J]0;pwned"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x31m"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x‮gnp.exe"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x�[2J�]0;pwned�_pkey" of table "public"."x�[2J�]0;pwned�"', $sqlite2pg$ALTER TABLE "public"."x[2J]0;pwned" ADD CONSTRAINT "x[2J]0;pwned_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x�31m_pkey" of table "public"."x�31m"', $sqlite2pg$ALTER TABLE "public"."x31m" ADD CONSTRAINT "x31m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x�gnp.exe_pkey" of table "public"."x�gnp.exe"', $sqlite2pg$ALTER TABLE "public"."x‮gnp.exe" ADD CONSTRAINT "x‮gnp.exe_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x���_pkey" of table "public"."x���"', $sqlite2pg$ALTER TABLE "public"."x" ADD CONSTRAINT "x_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix�[2J�]0;pwned�" of table "public"."x�[2J�]0;pwned�"', $sqlite2pg$CREATE INDEX "ix[2J]0;pwned" ON "public"."x[2J]0;pwned" ("x[2J]0;pwned")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix�31m" of table "public"."x�31m"', $sqlite2pg$CREATE INDEX "ix31m" ON "public"."x31m" ("x31m")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix�gnp.exe" of table "public"."x�gnp.exe"', $sqlite2pg$CREATE INDEX "ix‮gnp.exe" ON "public"."x‮gnp.exe" ("x‮gnp.exe")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix���" of table "public"."x���"', $sqlite2pg$CREATE INDEX "ix" ON "public"."x" ("x")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x[2J]0;pwned"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"x[2J]0;pwned"', '1',
    'octets', '"x[2J]0;pwned"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x31m"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"x31m"', '1',
    'octets', '"x31m"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x‮gnp.exe"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"x‮gnp.exe"', '1',
    'octets', '"x‮gnp.exe"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
ANALYZE "public"."x[2J]0;pwned";
ANALYZE "public"."x31m";
ANALYZE "public"."x‮gnp.exe";
ANALYZE "public"."x";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 4 keys, 4 indexes; verified';

-- end
