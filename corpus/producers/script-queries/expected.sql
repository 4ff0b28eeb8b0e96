-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "name" text DEFAULT 'none',
    "n" text
);
COPY "public"."t" ("id", "name", "n") FROM stdin WITH (FREEZE);
1	a	\N
10	b	1
11	c	two
12	d	\N
13	none	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."u"');
CREATE TABLE "public"."u" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."u" ("id", "v") FROM stdin WITH (FREEZE);
-7	x
-6	y
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."u"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "u_pkey" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '5',
    'pg_catalog.count("id")', '5',
    'pg_catalog.sum("id")', '47',
    'pg_catalog.count("name")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '8',
    'pg_catalog.count("n")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("n"))', '5']);
CALL pg_temp.sqlite2pg_verify('"public"."u"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '-13',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '2']);
ANALYZE "public"."t";
ANALYZE "public"."u";

-- end
