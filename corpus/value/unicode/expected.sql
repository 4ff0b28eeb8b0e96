-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."Straße"');
CREATE TABLE "public"."Straße" (
    "größe" text,
    "名前" text
);
COPY "public"."Straße" ("größe", "名前") FROM stdin WITH (FREEZE);
é	é
日本語	🙂👩‍👩‍👧
שלום	‏
�	􏿿
𝒳	 
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."Straße"', ARRAY['pg_catalog.count(*)', '5',
    'pg_catalog.count("größe")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("größe"))', '26',
    'pg_catalog.count("名前")', '5',
    'pg_catalog.sum(pg_catalog.octet_length("名前"))', '34']);
ANALYZE "public"."Straße";

-- end
