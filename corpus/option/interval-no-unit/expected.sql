-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."lessons"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."lessons"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."lessons"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "lessons_pkey" of table "public"."lessons"', $sqlite2pg$ALTER TABLE "public"."lessons" ADD CONSTRAINT "lessons_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."lessons"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"length"', '3',
    'sum', '"length"', '91799999999',
    'values', '"rest"', '2']);
ANALYZE "public"."lessons";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
