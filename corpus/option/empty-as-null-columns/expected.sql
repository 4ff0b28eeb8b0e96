-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "n" bigint,
    "m" text,
    "t" text,
    "u" text
);
COPY "public"."a" ("n", "m", "t", "u") FROM stdin WITH (FREEZE);
\N			
1	2	3	4
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '2',
    'values', '"n"', '1',
    'sum', '"n"', '1',
    'values', '"m"', '2',
    'octets', '"m"', '1',
    'values', '"t"', '2',
    'octets', '"t"', '1',
    'values', '"u"', '2',
    'octets', '"u"', '1']);
ANALYZE "public"."a";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
