-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "x\xFF\xC0\xA7" bigint,
    "x\xFE" bigint
);
COPY "public"."t" ("x\xFF\xC0\xA7", "x\xFE") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
     E'pg_catalog.count("x\\xFF\\xC0\\xA7")', '1',
     E'pg_catalog.sum("x\\xFF\\xC0\\xA7")', '1',
     E'pg_catalog.count("x\\xFE")', '1',
     E'pg_catalog.sum("x\\xFE")', '2']);
ANALYZE "public"."t";

-- end
