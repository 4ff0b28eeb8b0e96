-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."members"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."descending"');
CREATE TABLE "public"."descending" (
    "id" bigint,
    "v" text
);
COPY "public"."descending" ("id", "v") FROM stdin WITH (FREEZE);
1	x
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "members_pkey" of table "public"."members"', $sqlite2pg$ALTER TABLE "public"."members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("team", "person")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "descending_pkey" of table "public"."descending"', $sqlite2pg$ALTER TABLE "public"."descending" ADD CONSTRAINT "descending_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."members"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("team")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("team"))', '3',
    'pg_catalog.count("person")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("person"))', '3',
    'pg_catalog.count("since")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."descending"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."members";
ANALYZE "public"."descending";

-- end
