-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."pg_class"');
CREATE TABLE "public"."pg_class" (
    "id" bigint NOT NULL,
    "pg_class" text
);
COPY "public"."pg_class" ("id", "pg_class") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."pg_authid"');
CREATE TABLE "public"."pg_authid" (
    "id" bigint NOT NULL,
    "pg_authid" text
);
COPY "public"."pg_authid" ("id", "pg_authid") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."pg_temp"');
CREATE TABLE "public"."pg_temp" (
    "id" bigint NOT NULL,
    "pg_temp" text
);
COPY "public"."pg_temp" ("id", "pg_temp") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."information_schema"');
CREATE TABLE "public"."information_schema" (
    "id" bigint NOT NULL,
    "information_schema" text
);
COPY "public"."information_schema" ("id", "information_schema") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."public"');
CREATE TABLE "public"."public" (
    "id" bigint NOT NULL,
    "public" text
);
COPY "public"."public" ("id", "public") FROM stdin WITH (FREEZE);
4	4
\.

CALL pg_temp.sqlite2pg_make_way('"public"."user"');
CREATE TABLE "public"."user" (
    "id" bigint NOT NULL,
    "user" text
);
COPY "public"."user" ("id", "user") FROM stdin WITH (FREEZE);
5	5
\.

CALL pg_temp.sqlite2pg_make_way('"public"."select"');
CREATE TABLE "public"."select" (
    "id" bigint NOT NULL,
    "select" text
);
COPY "public"."select" ("id", "select") FROM stdin WITH (FREEZE);
6	6
\.

CALL pg_temp.sqlite2pg_make_way('"public"."stdin"');
CREATE TABLE "public"."stdin" (
    "id" bigint NOT NULL,
    "stdin" text
);
COPY "public"."stdin" ("id", "stdin") FROM stdin WITH (FREEZE);
7	7
\.

CALL pg_temp.sqlite2pg_make_way('"public"."PROGRAM ''touch PWNED''"');
CREATE TABLE "public"."PROGRAM 'touch PWNED'" (
    "id" bigint NOT NULL,
    "PROGRAM 'touch PWNED'" text
);
COPY "public"."PROGRAM 'touch PWNED'" ("id", "PROGRAM 'touch PWNED'") FROM stdin WITH (FREEZE);
8	8
\.

CALL pg_temp.sqlite2pg_make_way('"public"."canary.guard"');
CREATE TABLE "public"."canary.guard" (
    "id" bigint NOT NULL,
    "canary.guard" text
);
COPY "public"."canary.guard" ("id", "canary.guard") FROM stdin WITH (FREEZE);
9	9
\.

CALL pg_temp.sqlite2pg_make_way('"public"."canary"');
CREATE TABLE "public"."canary" (
    "id" bigint NOT NULL,
    "canary" text
);
COPY "public"."canary" ("id", "canary") FROM stdin WITH (FREEZE);
10	10
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."pg_class"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."pg_authid"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."pg_temp"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."information_schema"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."public"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."user"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."select"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."stdin"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."PROGRAM ''touch PWNED''"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."canary.guard"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."canary"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "pg_class_pkey" of table "public"."pg_class"', $sqlite2pg$ALTER TABLE "public"."pg_class" ADD CONSTRAINT "pg_class_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "pg_authid_pkey" of table "public"."pg_authid"', $sqlite2pg$ALTER TABLE "public"."pg_authid" ADD CONSTRAINT "pg_authid_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "pg_temp_pkey" of table "public"."pg_temp"', $sqlite2pg$ALTER TABLE "public"."pg_temp" ADD CONSTRAINT "pg_temp_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "information_schema_pkey" of table "public"."information_schema"', $sqlite2pg$ALTER TABLE "public"."information_schema" ADD CONSTRAINT "information_schema_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "public_pkey" of table "public"."public"', $sqlite2pg$ALTER TABLE "public"."public" ADD CONSTRAINT "public_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "user_pkey" of table "public"."user"', $sqlite2pg$ALTER TABLE "public"."user" ADD CONSTRAINT "user_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "select_pkey" of table "public"."select"', $sqlite2pg$ALTER TABLE "public"."select" ADD CONSTRAINT "select_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "stdin_pkey" of table "public"."stdin"', $sqlite2pg$ALTER TABLE "public"."stdin" ADD CONSTRAINT "stdin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "PROGRAM ''touch PWNED''_pkey" of table "public"."PROGRAM ''touch PWNED''"', $sqlite2pg$ALTER TABLE "public"."PROGRAM 'touch PWNED'" ADD CONSTRAINT "PROGRAM 'touch PWNED'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "canary.guard_pkey" of table "public"."canary.guard"', $sqlite2pg$ALTER TABLE "public"."canary.guard" ADD CONSTRAINT "canary.guard_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "canary_pkey" of table "public"."canary"', $sqlite2pg$ALTER TABLE "public"."canary" ADD CONSTRAINT "canary_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ipg_class" of table "public"."pg_class"', $sqlite2pg$CREATE INDEX "ipg_class" ON "public"."pg_class" ("pg_class")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ipg_authid" of table "public"."pg_authid"', $sqlite2pg$CREATE INDEX "ipg_authid" ON "public"."pg_authid" ("pg_authid")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ipg_temp" of table "public"."pg_temp"', $sqlite2pg$CREATE INDEX "ipg_temp" ON "public"."pg_temp" ("pg_temp")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iinformation_schema" of table "public"."information_schema"', $sqlite2pg$CREATE INDEX "iinformation_schema" ON "public"."information_schema" ("information_schema")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ipublic" of table "public"."public"', $sqlite2pg$CREATE INDEX "ipublic" ON "public"."public" ("public")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iuser" of table "public"."user"', $sqlite2pg$CREATE INDEX "iuser" ON "public"."user" ("user")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iselect" of table "public"."select"', $sqlite2pg$CREATE INDEX "iselect" ON "public"."select" ("select")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "istdin" of table "public"."stdin"', $sqlite2pg$CREATE INDEX "istdin" ON "public"."stdin" ("stdin")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iPROGRAM ''touch PWNED''" of table "public"."PROGRAM ''touch PWNED''"', $sqlite2pg$CREATE INDEX "iPROGRAM 'touch PWNED'" ON "public"."PROGRAM 'touch PWNED'" ("PROGRAM 'touch PWNED'")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "icanary.guard" of table "public"."canary.guard"', $sqlite2pg$CREATE INDEX "icanary.guard" ON "public"."canary.guard" ("canary.guard")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "icanary" of table "public"."canary"', $sqlite2pg$CREATE INDEX "icanary" ON "public"."canary" ("canary")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."pg_class"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("pg_class")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("pg_class"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."pg_authid"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("pg_authid")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("pg_authid"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."pg_temp"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("pg_temp")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("pg_temp"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."information_schema"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("information_schema")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("information_schema"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."public"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
    'pg_catalog.count("public")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("public"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."user"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '5',
    'pg_catalog.count("user")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("user"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."select"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("select")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("select"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."stdin"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '7',
    'pg_catalog.count("stdin")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("stdin"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."PROGRAM ''touch PWNED''"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '8',
    'pg_catalog.count("PROGRAM ''touch PWNED''")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("PROGRAM ''touch PWNED''"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."canary.guard"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '9',
    'pg_catalog.count("canary.guard")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("canary.guard"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."canary"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '10',
    'pg_catalog.count("canary")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("canary"))', '2']);
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

-- end
