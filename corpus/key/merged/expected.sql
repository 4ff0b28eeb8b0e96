-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "u" text,
    "v" text
);
COPY "public"."t" ("u", "v") FROM stdin WITH (FREEZE);
1	integer
1	text
1.5	real
1.5	text
\.

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "u" bigint
);
COPY "public"."c" ("u") FROM stdin WITH (FREEZE);
1
\.
ALTER TABLE "public"."c"
    ALTER COLUMN "u" TYPE text USING "u"::text;

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '4',
    'pg_catalog.count("u")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("u"))', '8',
    'pg_catalog.count("v")', '4',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '19']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("u")', '1']);
ANALYZE "public"."t";
ANALYZE "public"."c";

-- end
