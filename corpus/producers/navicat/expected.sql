-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "born" date
);
COPY "public"."users" ("id", "name", "born") FROM stdin WITH (FREEZE);
1	Ann	\N
2	Bob	2001-02-03
\.

CALL pg_temp.sqlite2pg_make_way('"public"."logs"');
CREATE TABLE "public"."logs" (
    "v" text
);
COPY "public"."logs" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', 5);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '6',
    'pg_catalog.count("born")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."logs"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."users";
ANALYZE "public"."logs";

-- end
