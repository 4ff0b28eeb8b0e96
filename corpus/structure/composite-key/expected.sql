-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."members"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."members"');
CREATE TABLE "public"."members" (
    "team" text,
    "person" text,
    "since" date
);
COPY "public"."members" ("team", "person", "since") FROM stdin WITH (FREEZE);
a	x	2024-01-01
a	y	\N
b	x	2024-01-02
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."descending"');
CREATE TABLE "public"."descending" (
    "id" bigint,
    "v" text
);
COPY "public"."descending" ("id", "v") FROM stdin WITH (FREEZE);
1	x
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "members_pkey" of table "public"."members"', $sqlite2pg$ALTER TABLE "public"."members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("team", "person")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "descending_pkey" of table "public"."descending"', $sqlite2pg$ALTER TABLE "public"."descending" ADD CONSTRAINT "descending_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."members"', ARRAY['rows', '', '3',
    'values', '"team"', '3',
    'octets', '"team"', '3',
    'values', '"person"', '3',
    'octets', '"person"', '3',
    'values', '"since"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."descending"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."members";
ANALYZE "public"."descending";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 2 keys; verified';

-- end
