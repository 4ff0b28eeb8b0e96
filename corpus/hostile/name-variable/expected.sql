-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public".":HOME"');
CREATE TABLE "public".":HOME" (
    "id" bigint NOT NULL,
    ":HOME" text
);
COPY "public".":HOME" ("id", ":HOME") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public".":''HOME''"');
CREATE TABLE "public".":'HOME'" (
    "id" bigint NOT NULL,
    ":'HOME'" text
);
COPY "public".":'HOME'" ("id", ":'HOME'") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public".":""HOME"""');
CREATE TABLE "public".":""HOME""" (
    "id" bigint NOT NULL,
    ":""HOME""" text
);
COPY "public".":""HOME""" ("id", ":""HOME""") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public".":{?HOME}"');
CREATE TABLE "public".":{?HOME}" (
    "id" bigint NOT NULL,
    ":{?HOME}" text
);
COPY "public".":{?HOME}" ("id", ":{?HOME}") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public".":VERSION_NUM"');
CREATE TABLE "public".":VERSION_NUM" (
    "id" bigint NOT NULL,
    ":VERSION_NUM" text
);
COPY "public".":VERSION_NUM" ("id", ":VERSION_NUM") FROM stdin WITH (FREEZE);
4	4
\.

CALL pg_temp.sqlite2pg_make_way('"public".":sqlite2pg_skip"');
CREATE TABLE "public".":sqlite2pg_skip" (
    "id" bigint NOT NULL,
    ":sqlite2pg_skip" text
);
COPY "public".":sqlite2pg_skip" ("id", ":sqlite2pg_skip") FROM stdin WITH (FREEZE);
5	5
\.

CALL pg_temp.sqlite2pg_make_way('"public"."::text"');
CREATE TABLE "public"."::text" (
    "id" bigint NOT NULL,
    "::text" text
);
COPY "public"."::text" ("id", "::text") FROM stdin WITH (FREEZE);
6	6
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public".":HOME"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public".":''HOME''"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public".":""HOME"""', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public".":{?HOME}"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public".":VERSION_NUM"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public".":sqlite2pg_skip"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."::text"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key ":HOME_pkey" of table "public".":HOME"', $sqlite2pg$ALTER TABLE "public".":HOME" ADD CONSTRAINT ":HOME_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key ":''HOME''_pkey" of table "public".":''HOME''"', $sqlite2pg$ALTER TABLE "public".":'HOME'" ADD CONSTRAINT ":'HOME'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key ":""HOME""_pkey" of table "public".":""HOME"""', $sqlite2pg$ALTER TABLE "public".":""HOME""" ADD CONSTRAINT ":""HOME""_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key ":{?HOME}_pkey" of table "public".":{?HOME}"', $sqlite2pg$ALTER TABLE "public".":{?HOME}" ADD CONSTRAINT ":{?HOME}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key ":VERSION_NUM_pkey" of table "public".":VERSION_NUM"', $sqlite2pg$ALTER TABLE "public".":VERSION_NUM" ADD CONSTRAINT ":VERSION_NUM_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key ":sqlite2pg_skip_pkey" of table "public".":sqlite2pg_skip"', $sqlite2pg$ALTER TABLE "public".":sqlite2pg_skip" ADD CONSTRAINT ":sqlite2pg_skip_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "::text_pkey" of table "public"."::text"', $sqlite2pg$ALTER TABLE "public"."::text" ADD CONSTRAINT "::text_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:HOME" of table "public".":HOME"', $sqlite2pg$CREATE INDEX "i:HOME" ON "public".":HOME" (":HOME")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:''HOME''" of table "public".":''HOME''"', $sqlite2pg$CREATE INDEX "i:'HOME'" ON "public".":'HOME'" (":'HOME'")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:""HOME""" of table "public".":""HOME"""', $sqlite2pg$CREATE INDEX "i:""HOME""" ON "public".":""HOME""" (":""HOME""")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:{?HOME}" of table "public".":{?HOME}"', $sqlite2pg$CREATE INDEX "i:{?HOME}" ON "public".":{?HOME}" (":{?HOME}")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:VERSION_NUM" of table "public".":VERSION_NUM"', $sqlite2pg$CREATE INDEX "i:VERSION_NUM" ON "public".":VERSION_NUM" (":VERSION_NUM")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i:sqlite2pg_skip" of table "public".":sqlite2pg_skip"', $sqlite2pg$CREATE INDEX "i:sqlite2pg_skip" ON "public".":sqlite2pg_skip" (":sqlite2pg_skip")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i::text" of table "public"."::text"', $sqlite2pg$CREATE INDEX "i::text" ON "public"."::text" ("::text")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public".":HOME"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count(":HOME")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":HOME"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public".":''HOME''"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count(":''HOME''")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":''HOME''"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public".":""HOME"""', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count(":""HOME""")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":""HOME"""))', '1']);
CALL pg_temp.sqlite2pg_verify('"public".":{?HOME}"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count(":{?HOME}")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":{?HOME}"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public".":VERSION_NUM"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
    'pg_catalog.count(":VERSION_NUM")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":VERSION_NUM"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public".":sqlite2pg_skip"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '5',
    'pg_catalog.count(":sqlite2pg_skip")', '1',
    'pg_catalog.sum(pg_catalog.octet_length(":sqlite2pg_skip"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."::text"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("::text")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("::text"))', '1']);
ANALYZE "public".":HOME";
ANALYZE "public".":'HOME'";
ANALYZE "public".":""HOME""";
ANALYZE "public".":{?HOME}";
ANALYZE "public".":VERSION_NUM";
ANALYZE "public".":sqlite2pg_skip";
ANALYZE "public"."::text";

-- end
