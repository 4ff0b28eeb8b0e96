-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."flags"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."flags"');
CREATE TABLE "public"."flags" (
    "id" bigint NOT NULL,
    "active" boolean NOT NULL,
    "shown" boolean,
    "tiny" boolean
);
COPY "public"."flags" ("id", "active", "shown", "tiny") FROM stdin WITH (FREEZE);
1	t	f	t
2	f	\N	f
3	t	t	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."flags"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "flags_pkey" of table "public"."flags"', $sqlite2pg$ALTER TABLE "public"."flags" ADD CONSTRAINT "flags_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."flags"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"active"', '3',
    'values', '"shown"', '2',
    'values', '"tiny"', '2']);
ANALYZE "public"."flags";
SET LOCAL sqlite2pg.written = '1 table, 3 rows, 1 key; verified';

-- end
