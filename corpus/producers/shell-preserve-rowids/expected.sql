-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."r"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r"');
CREATE TABLE "public"."r" (
    "a" text
);
COPY "public"."r" ("a") FROM stdin WITH (FREEZE);
x
y
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r2"');
CREATE TABLE "public"."r2" (
    "rowid" text,
    "a" bigint
);
COPY "public"."r2" ("rowid", "a") FROM stdin WITH (FREEZE);
n	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r3"');
CREATE TABLE "public"."r3" (
    "rowid" bigint,
    "_rowid_" bigint,
    "oid" bigint
);
COPY "public"."r3" ("rowid", "_rowid_", "oid") FROM stdin WITH (FREEZE);
1	2	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r4"');
CREATE TABLE "public"."r4" (
    "id" bigint NOT NULL,
    "sel ect" bigint
);
COPY "public"."r4" ("id", "sel ect") FROM stdin WITH (FREEZE);
3	4
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r4"', 'id', 9);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r4_pkey" of table "public"."r4"', $sqlite2pg$ALTER TABLE "public"."r4" ADD CONSTRAINT "r4_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'octets', '"a"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r2"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'octets', '"rowid"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r3"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"_rowid_"', '1',
    'sum', '"_rowid_"', '2',
    'values', '"oid"', '1',
    'sum', '"oid"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r4"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"sel ect"', '1',
    'sum', '"sel ect"', '4']);
ANALYZE "public"."r";
ANALYZE "public"."r2";
ANALYZE "public"."r3";
ANALYZE "public"."r4";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 1 key; verified';

-- end
