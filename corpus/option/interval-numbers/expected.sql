-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."lessons"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."lessons"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."lessons"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "lessons_pkey" of table "public"."lessons"', $sqlite2pg$ALTER TABLE "public"."lessons" ADD CONSTRAINT "lessons_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."lessons"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"length"', '3',
    'values', '"rest"', '2',
    'values', '"odd"', '2',
    'sum', '"odd"', '9223372036854775808']);
ANALYZE "public"."lessons";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
