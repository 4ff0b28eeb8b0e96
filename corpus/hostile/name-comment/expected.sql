-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."/*"');
CREATE TABLE "public"."/*" (
    "id" bigint NOT NULL,
    "/*" text
);
COPY "public"."/*" ("id", "/*") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."*/"');
CREATE TABLE "public"."*/" (
    "id" bigint NOT NULL,
    "*/" text
);
COPY "public"."*/" ("id", "*/") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."--"');
CREATE TABLE "public"."--" (
    "id" bigint NOT NULL,
    "--" text
);
COPY "public"."--" ("id", "--") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."/* /* */"');
CREATE TABLE "public"."/* /* */" (
    "id" bigint NOT NULL,
    "/* /* */" text
);
COPY "public"."/* /* */" ("id", "/* /* */") FROM stdin WITH (FREEZE);
4	4
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."/*"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."*/"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."--"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."/* /* */"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "/*_pkey" of table "public"."/*"', $sqlite2pg$ALTER TABLE "public"."/*" ADD CONSTRAINT "/*_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "*/_pkey" of table "public"."*/"', $sqlite2pg$ALTER TABLE "public"."*/" ADD CONSTRAINT "*/_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "--_pkey" of table "public"."--"', $sqlite2pg$ALTER TABLE "public"."--" ADD CONSTRAINT "--_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" of table "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "/* /* */_pkey" of table "public"."/* /* */"', $sqlite2pg$ALTER TABLE "public"."/* /* */" ADD CONSTRAINT "/* /* */_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i/*" of table "public"."/*"', $sqlite2pg$CREATE INDEX "i/*" ON "public"."/*" ("/*")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i*/" of table "public"."*/"', $sqlite2pg$CREATE INDEX "i*/" ON "public"."*/" ("*/")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i--" of table "public"."--"', $sqlite2pg$CREATE INDEX "i--" ON "public"."--" ("--")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "i-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i/* /* */" of table "public"."/* /* */"', $sqlite2pg$CREATE INDEX "i/* /* */" ON "public"."/* /* */" ("/* /* */")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."/*"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("/*")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("/*"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."*/"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("*/")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("*/"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."--"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("--")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("--"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."/* /* */"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
    'pg_catalog.count("/* /* */")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("/* /* */"))', '1']);
ANALYZE "public"."/*";
ANALYZE "public"."*/";
ANALYZE "public"."--";
ANALYZE "public"."-- 
DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."/* /* */";

-- end
