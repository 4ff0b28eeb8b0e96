-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way( E'"public"."x\\xFF\\xC0\\xA7"');
CREATE TABLE "public"."x\xFF\xC0\xA7" (
    "a" bigint
);
COPY "public"."x\xFF\xC0\xA7" ("a") FROM stdin WITH (FREEZE);
1
\.

-- post-data
CALL pg_temp.sqlite2pg_verify( E'"public"."x\\xFF\\xC0\\xA7"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1']);
ANALYZE "public"."x\xFF\xC0\xA7";

-- end
