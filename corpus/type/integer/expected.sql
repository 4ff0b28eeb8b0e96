-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."numbers"');
CREATE TABLE "public"."numbers" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" bigint,
    "c" smallint,
    "d" smallint,
    "e" bigint
);
COPY "public"."numbers" ("id", "a", "b", "c", "d", "e") FROM stdin WITH (FREEZE);
-5	-1	-9223372036854775808	0	1	4294967296
1	0	9223372036854775807	-32768	32767	0
9000000000	\N	\N	\N	\N	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."numbers"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "numbers_pkey" of table "public"."numbers"', $sqlite2pg$ALTER TABLE "public"."numbers" ADD CONSTRAINT "numbers_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."numbers"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '8999999996',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum("a")', '-1',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum("b")', '-1',
    'pg_catalog.count("c")', '2',
    'pg_catalog.sum("c")', '-32768',
    'pg_catalog.count("d")', '2',
    'pg_catalog.sum("d")', '32768',
    'pg_catalog.count("e")', '2',
    'pg_catalog.sum("e")', '4294967296']);
ANALYZE "public"."numbers";

-- end
