-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"');
CREATE TABLE "public"."$sqlite2pg$; DROP TABLE canary.guard; --" (
    "id" bigint NOT NULL,
    "$sqlite2pg$; DROP TABLE canary.guard; --" text
);
COPY "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ("id", "$sqlite2pg$; DROP TABLE canary.guard; --") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."$$DROP TABLE canary.guard$$"');
CREATE TABLE "public"."$$DROP TABLE canary.guard$$" (
    "id" bigint NOT NULL,
    "$$DROP TABLE canary.guard$$" text
);
COPY "public"."$$DROP TABLE canary.guard$$" ("id", "$$DROP TABLE canary.guard$$") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."$sqlite2pg1$"');
CREATE TABLE "public"."$sqlite2pg1$" (
    "id" bigint NOT NULL,
    "$sqlite2pg1$" text
);
COPY "public"."$sqlite2pg1$" ("id", "$sqlite2pg1$") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."$"');
CREATE TABLE "public"."$" (
    "id" bigint NOT NULL,
    "$" text
);
COPY "public"."$" ("id", "$") FROM stdin WITH (FREEZE);
3	3
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."$$DROP TABLE canary.guard$$"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."$sqlite2pg1$"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."$"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "$sqlite2pg$; DROP TABLE canary.guard; --_pkey" of table "public"."$sqlite2pg$; DROP TABLE canary.guard; --"', $sqlite2pg1$ALTER TABLE "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ADD CONSTRAINT "$sqlite2pg$; DROP TABLE canary.guard; --_pkey" PRIMARY KEY ("id")$sqlite2pg1$);
CALL pg_temp.sqlite2pg_attempt('primary key "$$DROP TABLE canary.guard$$_pkey" of table "public"."$$DROP TABLE canary.guard$$"', $sqlite2pg$ALTER TABLE "public"."$$DROP TABLE canary.guard$$" ADD CONSTRAINT "$$DROP TABLE canary.guard$$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "$sqlite2pg1$_pkey" of table "public"."$sqlite2pg1$"', $sqlite2pg$ALTER TABLE "public"."$sqlite2pg1$" ADD CONSTRAINT "$sqlite2pg1$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "$_pkey" of table "public"."$"', $sqlite2pg$ALTER TABLE "public"."$" ADD CONSTRAINT "$_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i$sqlite2pg$; DROP TABLE canary.guard; --" of table "public"."$sqlite2pg$; DROP TABLE canary.guard; --"', $sqlite2pg1$CREATE INDEX "i$sqlite2pg$; DROP TABLE canary.guard; --" ON "public"."$sqlite2pg$; DROP TABLE canary.guard; --" ("$sqlite2pg$; DROP TABLE canary.guard; --")$sqlite2pg1$);
CALL pg_temp.sqlite2pg_attempt('index "i$$DROP TABLE canary.guard$$" of table "public"."$$DROP TABLE canary.guard$$"', $sqlite2pg$CREATE INDEX "i$$DROP TABLE canary.guard$$" ON "public"."$$DROP TABLE canary.guard$$" ("$$DROP TABLE canary.guard$$")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i$sqlite2pg1$" of table "public"."$sqlite2pg1$"', $sqlite2pg$CREATE INDEX "i$sqlite2pg1$" ON "public"."$sqlite2pg1$" ("$sqlite2pg1$")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i$" of table "public"."$"', $sqlite2pg$CREATE INDEX "i$" ON "public"."$" ("$")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."$sqlite2pg$; DROP TABLE canary.guard; --"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("$sqlite2pg$; DROP TABLE canary.guard; --")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("$sqlite2pg$; DROP TABLE canary.guard; --"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."$$DROP TABLE canary.guard$$"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("$$DROP TABLE canary.guard$$")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("$$DROP TABLE canary.guard$$"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."$sqlite2pg1$"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("$sqlite2pg1$")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("$sqlite2pg1$"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."$"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("$")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("$"))', '1']);
ANALYZE "public"."$sqlite2pg$; DROP TABLE canary.guard; --";
ANALYZE "public"."$$DROP TABLE canary.guard$$";
ANALYZE "public"."$sqlite2pg1$";
ANALYZE "public"."$";

-- end
