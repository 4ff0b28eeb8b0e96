-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."numbers"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."numbers"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."numbers"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "numbers_pkey" of table "public"."numbers"', $sqlite2pg$ALTER TABLE "public"."numbers" ADD CONSTRAINT "numbers_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."numbers"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '8999999996',
    'values', '"a"', '2',
    'sum', '"a"', '-1',
    'values', '"b"', '2',
    'sum', '"b"', '-1',
    'values', '"c"', '2',
    'sum', '"c"', '-32768',
    'values', '"d"', '2',
    'sum', '"d"', '32768',
    'values', '"e"', '2',
    'sum', '"e"', '4294967296']);
ANALYZE "public"."numbers";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
