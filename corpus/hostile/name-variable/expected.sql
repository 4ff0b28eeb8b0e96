-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public".":HOME"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":HOME"');
CREATE TABLE "public".":HOME" (
    "id" bigint NOT NULL,
    ":HOME" text
);
COPY "public".":HOME" ("id", ":HOME") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":''HOME''"');
CREATE TABLE "public".":'HOME'" (
    "id" bigint NOT NULL,
    ":'HOME'" text
);
COPY "public".":'HOME'" ("id", ":'HOME'") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":""HOME"""');
CREATE TABLE "public".":""HOME""" (
    "id" bigint NOT NULL,
    ":""HOME""" text
);
COPY "public".":""HOME""" ("id", ":""HOME""") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":{?HOME}"');
CREATE TABLE "public".":{?HOME}" (
    "id" bigint NOT NULL,
    ":{?HOME}" text
);
COPY "public".":{?HOME}" ("id", ":{?HOME}") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":VERSION_NUM"');
CREATE TABLE "public".":VERSION_NUM" (
    "id" bigint NOT NULL,
    ":VERSION_NUM" text
);
COPY "public".":VERSION_NUM" ("id", ":VERSION_NUM") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".":sqlite2pg_skip"');
CREATE TABLE "public".":sqlite2pg_skip" (
    "id" bigint NOT NULL,
    ":sqlite2pg_skip" text
);
COPY "public".":sqlite2pg_skip" ("id", ":sqlite2pg_skip") FROM stdin WITH (FREEZE);
5	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."::text"');
CREATE TABLE "public"."::text" (
    "id" bigint NOT NULL,
    "::text" text
);
COPY "public"."::text" ("id", "::text") FROM stdin WITH (FREEZE);
6	6
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":HOME"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":''HOME''"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":""HOME"""', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":{?HOME}"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":VERSION_NUM"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".":sqlite2pg_skip"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."::text"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":HOME_pkey" of table "public".":HOME"', $sqlite2pg$ALTER TABLE "public".":HOME" ADD CONSTRAINT ":HOME_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":''HOME''_pkey" of table "public".":''HOME''"', $sqlite2pg$ALTER TABLE "public".":'HOME'" ADD CONSTRAINT ":'HOME'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":""HOME""_pkey" of table "public".":""HOME"""', $sqlite2pg$ALTER TABLE "public".":""HOME""" ADD CONSTRAINT ":""HOME""_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":{?HOME}_pkey" of table "public".":{?HOME}"', $sqlite2pg$ALTER TABLE "public".":{?HOME}" ADD CONSTRAINT ":{?HOME}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":VERSION_NUM_pkey" of table "public".":VERSION_NUM"', $sqlite2pg$ALTER TABLE "public".":VERSION_NUM" ADD CONSTRAINT ":VERSION_NUM_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key ":sqlite2pg_skip_pkey" of table "public".":sqlite2pg_skip"', $sqlite2pg$ALTER TABLE "public".":sqlite2pg_skip" ADD CONSTRAINT ":sqlite2pg_skip_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "::text_pkey" of table "public"."::text"', $sqlite2pg$ALTER TABLE "public"."::text" ADD CONSTRAINT "::text_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:HOME" of table "public".":HOME"', $sqlite2pg$CREATE INDEX "i:HOME" ON "public".":HOME" (":HOME")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:''HOME''" of table "public".":''HOME''"', $sqlite2pg$CREATE INDEX "i:'HOME'" ON "public".":'HOME'" (":'HOME'")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:""HOME""" of table "public".":""HOME"""', $sqlite2pg$CREATE INDEX "i:""HOME""" ON "public".":""HOME""" (":""HOME""")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:{?HOME}" of table "public".":{?HOME}"', $sqlite2pg$CREATE INDEX "i:{?HOME}" ON "public".":{?HOME}" (":{?HOME}")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:VERSION_NUM" of table "public".":VERSION_NUM"', $sqlite2pg$CREATE INDEX "i:VERSION_NUM" ON "public".":VERSION_NUM" (":VERSION_NUM")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i:sqlite2pg_skip" of table "public".":sqlite2pg_skip"', $sqlite2pg$CREATE INDEX "i:sqlite2pg_skip" ON "public".":sqlite2pg_skip" (":sqlite2pg_skip")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i::text" of table "public"."::text"', $sqlite2pg$CREATE INDEX "i::text" ON "public"."::text" ("::text")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":HOME"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '":HOME"', '1',
    'octets', '":HOME"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":''HOME''"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '":''HOME''"', '1',
    'octets', '":''HOME''"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":""HOME"""', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '":""HOME"""', '1',
    'octets', '":""HOME"""', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":{?HOME}"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '":{?HOME}"', '1',
    'octets', '":{?HOME}"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":VERSION_NUM"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '":VERSION_NUM"', '1',
    'octets', '":VERSION_NUM"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".":sqlite2pg_skip"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '":sqlite2pg_skip"', '1',
    'octets', '":sqlite2pg_skip"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."::text"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '6',
    'values', '"::text"', '1',
    'octets', '"::text"', '1']);
ANALYZE "public".":HOME";
ANALYZE "public".":'HOME'";
ANALYZE "public".":""HOME""";
ANALYZE "public".":{?HOME}";
ANALYZE "public".":VERSION_NUM";
ANALYZE "public".":sqlite2pg_skip";
ANALYZE "public"."::text";
SET LOCAL sqlite2pg.written = '7 tables, 7 rows, 7 keys, 7 indexes; verified';

-- end
