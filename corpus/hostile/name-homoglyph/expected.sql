-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CREATE TABLE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (
    "id" bigint NOT NULL,
    "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text
);
COPY "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("id", "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"');
CREATE TABLE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" (
    "id" bigint NOT NULL,
    "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" text
);
COPY "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("id", "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"');
CREATE TABLE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" (
    "id" bigint NOT NULL,
    "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" text
);
COPY "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ("id", "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."аdmin"');
CREATE TABLE "public"."аdmin" (
    "id" bigint NOT NULL,
    "аdmin" text
);
COPY "public"."аdmin" ("id", "аdmin") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."admin"');
CREATE TABLE "public"."admin" (
    "id" bigint NOT NULL,
    "admin" text
);
COPY "public"."admin" ("id", "admin") FROM stdin WITH (FREEZE);
5	5
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."аdmin"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."admin"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_p" of table "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$ALTER TABLE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ADD CONSTRAINT "＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_p" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_" of table "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" of table "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$ALTER TABLE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ADD CONSTRAINT "; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`_pkey" of table "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', $sqlite2pg$ALTER TABLE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ADD CONSTRAINT "`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "аdmin_pkey" of table "public"."аdmin"', $sqlite2pg$ALTER TABLE "public"."аdmin" ADD CONSTRAINT "аdmin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "admin_pkey" of table "public"."admin"', $sqlite2pg$ALTER TABLE "public"."admin" ADD CONSTRAINT "admin_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" of table "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$CREATE INDEX "i＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ON "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "i‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" of table "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', $sqlite2pg$CREATE INDEX "i; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ON "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" ("; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" of table "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', $sqlite2pg$CREATE INDEX "i`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ON "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`" ("`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iаdmin" of table "public"."аdmin"', $sqlite2pg$CREATE INDEX "iаdmin" ON "public"."аdmin" ("аdmin")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iadmin" of table "public"."admin"', $sqlite2pg$CREATE INDEX "iadmin" ON "public"."admin" ("admin")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1',
    'octets', '"＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1',
    'octets', '"‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1',
    'octets', '"; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', '1',
    'octets', '"`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."аdmin"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '"аdmin"', '1',
    'octets', '"аdmin"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."admin"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '"admin"', '1',
    'octets', '"admin"', '1']);
ANALYZE "public"."＂; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --";
ANALYZE "public"."‘x’; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;";
ANALYZE "public"."`DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;`";
ANALYZE "public"."аdmin";
ANALYZE "public"."admin";
SET LOCAL sqlite2pg.written = '6 tables, 6 rows, 6 keys, 6 indexes; verified';

-- end
