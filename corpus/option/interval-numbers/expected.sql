-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."lessons"');
CREATE TABLE "public"."lessons" (
    "id" bigint NOT NULL,
    "length" interval,
    "rest" interval,
    "odd" bigint
);
COPY "public"."lessons" ("id", "length", "rest", "odd") FROM stdin WITH (FREEZE);
1	01:30:00	00:00:01.5	1
2	-00:00:00.000001	\N	9223372036854775807
3	1 day	-2 days	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."lessons"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "lessons_pkey" of table "public"."lessons"', $sqlite2pg$ALTER TABLE "public"."lessons" ADD CONSTRAINT "lessons_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."lessons"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("length")', '3',
    'pg_catalog.count("rest")', '2',
    'pg_catalog.count("odd")', '2',
    'pg_catalog.sum("odd")', '9223372036854775808']);
ANALYZE "public"."lessons";

-- end
