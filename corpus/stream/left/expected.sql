-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "v" boolean DEFAULT true NOT NULL
);
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
1	f
\.

CALL pg_temp.sqlite2pg_make_way('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."b" ("id", "v") FROM stdin WITH (FREEZE);
1	x
\.
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
2	t
\.
COPY "public"."b" ("id", "v") FROM stdin WITH (FREEZE);
2	y
\.
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
\.
ALTER TABLE "public"."a"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "v" TYPE text USING "v"::integer::text;
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
3	maybe
\.

-- post-data
ALTER TABLE "public"."a"
    ALTER COLUMN "v" SET DEFAULT '1';
CALL pg_temp.sqlite2pg_identity('"public"."a"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."b"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."a"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("v")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."b"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '2']);
ANALYZE "public"."a";
ANALYZE "public"."b";

-- end
