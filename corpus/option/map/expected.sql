-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."m"');
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
CALL pg_temp.sqlite2pg_attempt('primary key "m_pkey" of table "public"."m"', $sqlite2pg$ALTER TABLE "public"."m" ADD CONSTRAINT "m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."m"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.count("other")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("other"))', '7',
    'pg_catalog.count("on_sale")', '2',
    'pg_catalog.count("off")', '2',
    'pg_catalog.sum("off")', '7']);
ANALYZE "public"."m";

-- end
