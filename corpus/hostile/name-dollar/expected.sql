-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."$sqlite2pg$; DROP TABLE canary.guard; --"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"');
CREATE TABLE "public"."$sqlite2pg$; DROP TABLE canary.guard; --" (
    "id" bigint NOT NULL,
    "$sqlite2pg$; DROP TABLE canary.guard; --" text
);
COPY "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ("id", "$sqlite2pg$; DROP TABLE canary.guard; --") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."$$DROP TABLE canary.guard$$"');
CREATE TABLE "public"."$$DROP TABLE canary.guard$$" (
    "id" bigint NOT NULL,
    "$$DROP TABLE canary.guard$$" text
);
COPY "public"."$$DROP TABLE canary.guard$$" ("id", "$$DROP TABLE canary.guard$$") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."$sqlite2pg1$"');
CREATE TABLE "public"."$sqlite2pg1$" (
    "id" bigint NOT NULL,
    "$sqlite2pg1$" text
);
COPY "public"."$sqlite2pg1$" ("id", "$sqlite2pg1$") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."$"');
CREATE TABLE "public"."$" (
    "id" bigint NOT NULL,
    "$" text
);
COPY "public"."$" ("id", "$") FROM stdin WITH (FREEZE);
3	3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."$$DROP TABLE canary.guard$$"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."$sqlite2pg1$"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."$"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "$sqlite2pg$; DROP TABLE canary.guard; --_pkey" of table "public"."$sqlite2pg$; DROP TABLE canary.guard; --"', $sqlite2pg1$ALTER TABLE "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ADD CONSTRAINT "$sqlite2pg$; DROP TABLE canary.guard; --_pkey" PRIMARY KEY ("id")$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "$$DROP TABLE canary.guard$$_pkey" of table "public"."$$DROP TABLE canary.guard$$"', $sqlite2pg$ALTER TABLE "public"."$$DROP TABLE canary.guard$$" ADD CONSTRAINT "$$DROP TABLE canary.guard$$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "$sqlite2pg1$_pkey" of table "public"."$sqlite2pg1$"', $sqlite2pg$ALTER TABLE "public"."$sqlite2pg1$" ADD CONSTRAINT "$sqlite2pg1$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "$_pkey" of table "public"."$"', $sqlite2pg$ALTER TABLE "public"."$" ADD CONSTRAINT "$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i$sqlite2pg$; DROP TABLE canary.guard; --" of table "public"."$sqlite2pg$; DROP TABLE canary.guard; --"', $sqlite2pg1$CREATE INDEX "i$sqlite2pg$; DROP TABLE canary.guard; --" ON "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ("$sqlite2pg$; DROP TABLE canary.guard; --")$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i$$DROP TABLE canary.guard$$" of table "public"."$$DROP TABLE canary.guard$$"', $sqlite2pg$CREATE INDEX "i$$DROP TABLE canary.guard$$" ON "public"."$$DROP TABLE canary.guard$$" ("$$DROP TABLE canary.guard$$")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i$sqlite2pg1$" of table "public"."$sqlite2pg1$"', $sqlite2pg$CREATE INDEX "i$sqlite2pg1$" ON "public"."$sqlite2pg1$" ("$sqlite2pg1$")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i$" of table "public"."$"', $sqlite2pg$CREATE INDEX "i$" ON "public"."$" ("$")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"$sqlite2pg$; DROP TABLE canary.guard; --"', '1',
    'octets', '"$sqlite2pg$; DROP TABLE canary.guard; --"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."$$DROP TABLE canary.guard$$"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"$$DROP TABLE canary.guard$$"', '1',
    'octets', '"$$DROP TABLE canary.guard$$"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."$sqlite2pg1$"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"$sqlite2pg1$"', '1',
    'octets', '"$sqlite2pg1$"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."$"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"$"', '1',
    'octets', '"$"', '1']);
ANALYZE "public"."$sqlite2pg$; DROP TABLE canary.guard; --";
ANALYZE "public"."$$DROP TABLE canary.guard$$";
ANALYZE "public"."$sqlite2pg1$";
ANALYZE "public"."$";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 4 keys, 4 indexes; verified';

-- end
