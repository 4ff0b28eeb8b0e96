-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."r"');
CREATE TABLE "public"."r" (
    "a" text
);
COPY "public"."r" ("a") FROM stdin WITH (FREEZE);
x
y
\.

CALL pg_temp.sqlite2pg_make_way('"public"."r2"');
CREATE TABLE "public"."r2" (
    "rowid" text,
    "a" bigint
);
COPY "public"."r2" ("rowid", "a") FROM stdin WITH (FREEZE);
n	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."r3"');
CREATE TABLE "public"."r3" (
    "rowid" bigint,
    "_rowid_" bigint,
    "oid" bigint
);
COPY "public"."r3" ("rowid", "_rowid_", "oid") FROM stdin WITH (FREEZE);
1	2	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."r4"');
CREATE TABLE "public"."r4" (
    "id" bigint NOT NULL,
    "sel ect" bigint
);
COPY "public"."r4" ("id", "sel ect") FROM stdin WITH (FREEZE);
3	4
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."r4"', 'id', 9);
CALL pg_temp.sqlite2pg_attempt('primary key "r4_pkey" of table "public"."r4"', $sqlite2pg$ALTER TABLE "public"."r4" ADD CONSTRAINT "r4_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."r"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."r2"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rowid")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("rowid"))', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."r3"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rowid")', '1',
    'pg_catalog.sum("rowid")', '1',
    'pg_catalog.count("_rowid_")', '1',
    'pg_catalog.sum("_rowid_")', '2',
    'pg_catalog.count("oid")', '1',
    'pg_catalog.sum("oid")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."r4"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("sel ect")', '1',
    'pg_catalog.sum("sel ect")', '4']);
ANALYZE "public"."r";
ANALYZE "public"."r2";
ANALYZE "public"."r3";
ANALYZE "public"."r4";

-- end
