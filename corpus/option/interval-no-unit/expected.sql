-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."lessons"');
CREATE TABLE "public"."lessons" (
    "id" bigint NOT NULL,
    "length" bigint,
    "rest" double precision
);
COPY "public"."lessons" ("id", "length", "rest") FROM stdin WITH (FREEZE);
1	5400000000	1500000.0
2	-1	\N
3	86400000000	-172800000000.0
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."lessons"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "lessons_pkey" of table "public"."lessons"', $sqlite2pg$ALTER TABLE "public"."lessons" ADD CONSTRAINT "lessons_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."lessons"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("length")', '3',
    'pg_catalog.sum("length")', '91799999999',
    'pg_catalog.count("rest")', '2']);
ANALYZE "public"."lessons";

-- end
