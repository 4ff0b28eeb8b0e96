-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" boolean,
    "b" boolean DEFAULT true,
    "c" boolean,
    "d" text,
    "e" text,
    "f" boolean
);
COPY "public"."t" ("id", "a", "b", "c", "d", "e", "f") FROM stdin WITH (FREEZE);
1	t	t	t	true	maybe	t
2	f	f	f	t	yes	f
3	t	f	t	no	no	\N
4	f	f	t	\N	1	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "t_d_key" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_d_key" UNIQUE ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"a"', '4',
    'values', '"b"', '4',
    'values', '"c"', '4',
    'values', '"d"', '3',
    'octets', '"d"', '7',
    'values', '"e"', '4',
    'octets', '"e"', '11',
    'values', '"f"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 2 keys; verified';

-- end
