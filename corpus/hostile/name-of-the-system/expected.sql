-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."pg_class"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pg_class"');
CREATE TABLE "public"."pg_class" (
    "id" bigint NOT NULL,
    "pg_class" text
);
COPY "public"."pg_class" ("id", "pg_class") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pg_authid"');
CREATE TABLE "public"."pg_authid" (
    "id" bigint NOT NULL,
    "pg_authid" text
);
COPY "public"."pg_authid" ("id", "pg_authid") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pg_temp"');
CREATE TABLE "public"."pg_temp" (
    "id" bigint NOT NULL,
    "pg_temp" text
);
COPY "public"."pg_temp" ("id", "pg_temp") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."information_schema"');
CREATE TABLE "public"."information_schema" (
    "id" bigint NOT NULL,
    "information_schema" text
);
COPY "public"."information_schema" ("id", "information_schema") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."public"');
CREATE TABLE "public"."public" (
    "id" bigint NOT NULL,
    "public" text
);
COPY "public"."public" ("id", "public") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."user"');
CREATE TABLE "public"."user" (
    "id" bigint NOT NULL,
    "user" text
);
COPY "public"."user" ("id", "user") FROM stdin WITH (FREEZE);
5	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."select"');
CREATE TABLE "public"."select" (
    "id" bigint NOT NULL,
    "select" text
);
COPY "public"."select" ("id", "select") FROM stdin WITH (FREEZE);
6	6
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."stdin"');
CREATE TABLE "public"."stdin" (
    "id" bigint NOT NULL,
    "stdin" text
);
COPY "public"."stdin" ("id", "stdin") FROM stdin WITH (FREEZE);
7	7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."PROGRAM ''touch PWNED''"');
CREATE TABLE "public"."PROGRAM 'touch PWNED'" (
    "id" bigint NOT NULL,
    "PROGRAM 'touch PWNED'" text
);
COPY "public"."PROGRAM 'touch PWNED'" ("id", "PROGRAM 'touch PWNED'") FROM stdin WITH (FREEZE);
8	8
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."canary.guard"');
CREATE TABLE "public"."canary.guard" (
    "id" bigint NOT NULL,
    "canary.guard" text
);
COPY "public"."canary.guard" ("id", "canary.guard") FROM stdin WITH (FREEZE);
9	9
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."canary"');
CREATE TABLE "public"."canary" (
    "id" bigint NOT NULL,
    "canary" text
);
COPY "public"."canary" ("id", "canary") FROM stdin WITH (FREEZE);
10	10
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."pg_class"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."pg_authid"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."pg_temp"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."information_schema"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."public"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."user"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."select"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."stdin"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."PROGRAM ''touch PWNED''"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."canary.guard"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."canary"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "pg_class_pkey" of table "public"."pg_class"', $sqlite2pg$ALTER TABLE "public"."pg_class" ADD CONSTRAINT "pg_class_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "pg_authid_pkey" of table "public"."pg_authid"', $sqlite2pg$ALTER TABLE "public"."pg_authid" ADD CONSTRAINT "pg_authid_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "pg_temp_pkey" of table "public"."pg_temp"', $sqlite2pg$ALTER TABLE "public"."pg_temp" ADD CONSTRAINT "pg_temp_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "information_schema_pkey" of table "public"."information_schema"', $sqlite2pg$ALTER TABLE "public"."information_schema" ADD CONSTRAINT "information_schema_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "public_pkey" of table "public"."public"', $sqlite2pg$ALTER TABLE "public"."public" ADD CONSTRAINT "public_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "user_pkey" of table "public"."user"', $sqlite2pg$ALTER TABLE "public"."user" ADD CONSTRAINT "user_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "select_pkey" of table "public"."select"', $sqlite2pg$ALTER TABLE "public"."select" ADD CONSTRAINT "select_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "stdin_pkey" of table "public"."stdin"', $sqlite2pg$ALTER TABLE "public"."stdin" ADD CONSTRAINT "stdin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "PROGRAM ''touch PWNED''_pkey" of table "public"."PROGRAM ''touch PWNED''"', $sqlite2pg$ALTER TABLE "public"."PROGRAM 'touch PWNED'" ADD CONSTRAINT "PROGRAM 'touch PWNED'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "canary.guard_pkey" of table "public"."canary.guard"', $sqlite2pg$ALTER TABLE "public"."canary.guard" ADD CONSTRAINT "canary.guard_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "canary_pkey" of table "public"."canary"', $sqlite2pg$ALTER TABLE "public"."canary" ADD CONSTRAINT "canary_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ipg_class" of table "public"."pg_class"', $sqlite2pg$CREATE INDEX "ipg_class" ON "public"."pg_class" ("pg_class")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ipg_authid" of table "public"."pg_authid"', $sqlite2pg$CREATE INDEX "ipg_authid" ON "public"."pg_authid" ("pg_authid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ipg_temp" of table "public"."pg_temp"', $sqlite2pg$CREATE INDEX "ipg_temp" ON "public"."pg_temp" ("pg_temp")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iinformation_schema" of table "public"."information_schema"', $sqlite2pg$CREATE INDEX "iinformation_schema" ON "public"."information_schema" ("information_schema")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ipublic" of table "public"."public"', $sqlite2pg$CREATE INDEX "ipublic" ON "public"."public" ("public")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iuser" of table "public"."user"', $sqlite2pg$CREATE INDEX "iuser" ON "public"."user" ("user")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iselect" of table "public"."select"', $sqlite2pg$CREATE INDEX "iselect" ON "public"."select" ("select")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "istdin" of table "public"."stdin"', $sqlite2pg$CREATE INDEX "istdin" ON "public"."stdin" ("stdin")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iPROGRAM ''touch PWNED''" of table "public"."PROGRAM ''touch PWNED''"', $sqlite2pg$CREATE INDEX "iPROGRAM 'touch PWNED'" ON "public"."PROGRAM 'touch PWNED'" ("PROGRAM 'touch PWNED'")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "icanary.guard" of table "public"."canary.guard"', $sqlite2pg$CREATE INDEX "icanary.guard" ON "public"."canary.guard" ("canary.guard")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "icanary" of table "public"."canary"', $sqlite2pg$CREATE INDEX "icanary" ON "public"."canary" ("canary")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pg_class"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"pg_class"', '1',
    'octets', '"pg_class"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pg_authid"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"pg_authid"', '1',
    'octets', '"pg_authid"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pg_temp"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"pg_temp"', '1',
    'octets', '"pg_temp"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."information_schema"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"information_schema"', '1',
    'octets', '"information_schema"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."public"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '"public"', '1',
    'octets', '"public"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."user"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '"user"', '1',
    'octets', '"user"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."select"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '6',
    'values', '"select"', '1',
    'octets', '"select"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."stdin"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '7',
    'values', '"stdin"', '1',
    'octets', '"stdin"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."PROGRAM ''touch PWNED''"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '8',
    'values', '"PROGRAM ''touch PWNED''"', '1',
    'octets', '"PROGRAM ''touch PWNED''"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."canary.guard"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '9',
    'values', '"canary.guard"', '1',
    'octets', '"canary.guard"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."canary"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '10',
    'values', '"canary"', '1',
    'octets', '"canary"', '2']);
ANALYZE "public"."pg_class";
ANALYZE "public"."pg_authid";
ANALYZE "public"."pg_temp";
ANALYZE "public"."information_schema";
ANALYZE "public"."public";
ANALYZE "public"."user";
ANALYZE "public"."select";
ANALYZE "public"."stdin";
ANALYZE "public"."PROGRAM 'touch PWNED'";
ANALYZE "public"."canary.guard";
ANALYZE "public"."canary";
SET LOCAL sqlite2pg.written = '11 tables, 11 rows, 11 keys, 11 indexes; verified';

-- end
