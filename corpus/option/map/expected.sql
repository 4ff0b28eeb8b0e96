-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."m"');
CREATE TABLE "public"."m" (
    "id" uuid,
    "other" varchar(10),
    "on_sale" boolean,
    "off" bigint
);
COPY "public"."m" ("id", "other", "on_sale", "off") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000	abc	t	0
550e8400-e29b-41d4-a716-446655440001	abcd	f	7
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."m"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'values', '"other"', '2',
    'octets', '"other"', '7',
    'values', '"on_sale"', '2',
    'values', '"off"', '2',
    'sum', '"off"', '7']);
ANALYZE "public"."m";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
