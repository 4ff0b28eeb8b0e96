-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."i"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."i"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."i"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "i_pkey" of table "public"."i"', $sqlite2pg$ALTER TABLE "public"."i" ADD CONSTRAINT "i_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."i"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"small"', '1',
    'sum', '"small"', '2147483647',
    'values', '"large"', '2',
    'sum', '"large"', '-2147483648',
    'values', '"far"', '2',
    'sum', '"far"', '2147483649']);
ANALYZE "public"."i";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
