-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CREATE TABLE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (
    "id" bigint NOT NULL,
    "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text
);
COPY "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("id", "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"');
CREATE TABLE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" (
    "id" bigint NOT NULL,
    "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" text
);
COPY "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ("id", "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."аdmin"');
CREATE TABLE "public"."аdmin" (
    "id" bigint NOT NULL,
    "аdmin" text
);
COPY "public"."аdmin" ("id", "аdmin") FROM stdin WITH (FREEZE);
4	4
\.

CALL pg_temp.sqlite2pg_make_way('"public"."admin"');
CREATE TABLE "public"."admin" (
    "id" bigint NOT NULL,
    "admin" text
);
COPY "public"."admin" ("id", "admin") FROM stdin WITH (FREEZE);
5	5
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."аdmin"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."admin"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_p" of table "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$ALTER TABLE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ADD CONSTRAINT "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_p" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_" of table "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" of table "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`_pkey" of table "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', $sqlite2pg$ALTER TABLE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ADD CONSTRAINT "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "аdmin_pkey" of table "public"."аdmin"', $sqlite2pg$ALTER TABLE "public"."аdmin" ADD CONSTRAINT "аdmin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "admin_pkey" of table "public"."admin"', $sqlite2pg$ALTER TABLE "public"."admin" ADD CONSTRAINT "admin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" of table "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$CREATE INDEX "i＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ON "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "i‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "i; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" of table "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', $sqlite2pg$CREATE INDEX "i`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ON "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ("`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iаdmin" of table "public"."аdmin"', $sqlite2pg$CREATE INDEX "iаdmin" ON "public"."аdmin" ("аdmin")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iadmin" of table "public"."admin"', $sqlite2pg$CREATE INDEX "iadmin" ON "public"."admin" ("admin")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."аdmin"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
    'pg_catalog.count("аdmin")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("аdmin"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."admin"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '5',
    'pg_catalog.count("admin")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("admin"))', '1']);
ANALYZE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --";
ANALYZE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`";
ANALYZE "public"."аdmin";
ANALYZE "public"."admin";

-- end
