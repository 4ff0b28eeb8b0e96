-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."i"');
CREATE TABLE "public"."i" (
    "id" integer NOT NULL,
    "small" integer,
    "large" integer,
    "far" bigint
);
COPY "public"."i" ("id", "small", "large", "far") FROM stdin WITH (FREEZE);
1	2147483647	-2147483648	2147483648
2	\N	0	1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."i"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "i_pkey" of table "public"."i"', $sqlite2pg$ALTER TABLE "public"."i" ADD CONSTRAINT "i_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."i"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("small")', '1',
    'pg_catalog.sum("small")', '2147483647',
    'pg_catalog.count("large")', '2',
    'pg_catalog.sum("large")', '-2147483648',
    'pg_catalog.count("far")', '2',
    'pg_catalog.sum("far")', '2147483649']);
ANALYZE "public"."i";

-- end
