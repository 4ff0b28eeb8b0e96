-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" text,
    "b" text,
    "c" text,
    "d" bigint,
    "e" bigint,
    "f" text,
    "g" bigint,
    "h" bigint,
    "i" bigint
);
COPY "public"."t" ("a", "b", "c", "d", "e", "f", "g", "h", "i") FROM stdin WITH (FREEZE);
x	y	z	1	2	c	3	4	5
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'sum', '"d"', '1',
    'values', '"e"', '1',
    'sum', '"e"', '2',
    'values', '"f"', '1',
    'octets', '"f"', '1',
    'values', '"g"', '1',
    'sum', '"g"', '3',
    'values', '"h"', '1',
    'sum', '"h"', '4',
    'values', '"i"', '1',
    'sum', '"i"', '5']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
