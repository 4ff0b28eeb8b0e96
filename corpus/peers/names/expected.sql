-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."Order"');
CREATE TABLE "public"."Order" (
    "user" bigint,
    "a b" text,
    "x" bigint,
    "MixedCase" bigint,
    "lastName" text
);
COPY "public"."Order" ("user", "a b", "x", "MixedCase", "lastName") FROM stdin WITH (FREEZE);
1	s	2	3	n
\.

CALL pg_temp.sqlite2pg_make_way('"public"."group"');
CREATE TABLE "public"."group" (
    "id" bigint NOT NULL,
    "select" text
);
COPY "public"."group" ("id", "select") FROM stdin WITH (FREEZE);
1	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."group"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "group_pkey" of table "public"."group"', $sqlite2pg$ALTER TABLE "public"."group" ADD CONSTRAINT "group_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."Order"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("user")', '1',
    'pg_catalog.sum("user")', '1',
    'pg_catalog.count("a b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a b"))', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '2',
    'pg_catalog.count("MixedCase")', '1',
    'pg_catalog.sum("MixedCase")', '3',
    'pg_catalog.count("lastName")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("lastName"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."group"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("select")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("select"))', '1']);
ANALYZE "public"."Order";
ANALYZE "public"."group";

-- end
