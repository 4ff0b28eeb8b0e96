-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CREATE TABLE "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (
    "id" bigint NOT NULL,
    "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text
);
COPY "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("id", "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CREATE TABLE "public"."x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (
    "id" bigint NOT NULL,
    "x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text
);
COPY "public"."x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("id", "x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public".""""');
CREATE TABLE "public"."""" (
    "id" bigint NOT NULL,
    """" text
);
COPY "public"."""" ("id", """") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."''"');
CREATE TABLE "public"."'" (
    "id" bigint NOT NULL,
    "'" text
);
COPY "public"."'" ("id", "'") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."`"');
CREATE TABLE "public"."`" (
    "id" bigint NOT NULL,
    "`" text
);
COPY "public"."`" ("id", "`") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."]"');
CREATE TABLE "public"."]" (
    "id" bigint NOT NULL,
    "]" text
);
COPY "public"."]" ("id", "]") FROM stdin WITH (FREEZE);
5	5
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public".""""', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."''"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."`"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."]"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_pk" of table "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$ALTER TABLE "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ADD CONSTRAINT "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_pk" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_pk" of table "public"."x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$ALTER TABLE "public"."x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ADD CONSTRAINT "x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_pk" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key """_pkey" of table "public".""""', $sqlite2pg$ALTER TABLE "public"."""" ADD CONSTRAINT """_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "''_pkey" of table "public"."''"', $sqlite2pg$ALTER TABLE "public"."'" ADD CONSTRAINT "'_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "`_pkey" of table "public"."`"', $sqlite2pg$ALTER TABLE "public"."`" ADD CONSTRAINT "`_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "]_pkey" of table "public"."]"', $sqlite2pg$ALTER TABLE "public"."]" ADD CONSTRAINT "]_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" of table "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$CREATE INDEX "ix""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ON "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" of table "public"."x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$CREATE INDEX "ix'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ON "public"."x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i""" of table "public".""""', $sqlite2pg$CREATE INDEX "i""" ON "public"."""" ("""")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i''" of table "public"."''"', $sqlite2pg$CREATE INDEX "i'" ON "public"."'" ("'")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i`" of table "public"."`"', $sqlite2pg$CREATE INDEX "i`" ON "public"."`" ("`")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i]" of table "public"."]"', $sqlite2pg$CREATE INDEX "i]" ON "public"."]" ("]")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1',
    'octets', '"x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1',
    'octets', '"x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public".""""', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '""""', '1',
    'octets', '""""', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."''"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"''"', '1',
    'octets', '"''"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."`"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '"`"', '1',
    'octets', '"`"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."]"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '"]"', '1',
    'octets', '"]"', '1']);
ANALYZE "public"."x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --";
ANALYZE "public"."x'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --";
ANALYZE "public"."""";
ANALYZE "public"."'";
ANALYZE "public"."`";
ANALYZE "public"."]";
SET LOCAL sqlite2pg.written = '6 tables, 6 rows, 6 keys, 6 indexes; verified';

-- end
