-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."Straße"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Straße"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Straße"', ARRAY['rows', '', '5',
    'values', '"größe"', '5',
    'octets', '"größe"', '26',
    'values', '"名前"', '5',
    'octets', '"名前"', '34']);
ANALYZE "public"."Straße";
SET LOCAL sqlite2pg.written = '1 table, 5 rows; verified';

-- end
