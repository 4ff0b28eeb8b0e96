-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" numeric,
    "b" text,
    "c" numeric,
    "d" text,
    "e" text,
    "f" numeric,
    "g" numeric
);
COPY "public"."t" ("a", "b", "c", "d", "e", "f", "g") FROM stdin WITH (FREEZE);
1	a	2	b	c	3	4
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'values', '"d"', '1',
    'octets', '"d"', '1',
    'values', '"e"', '1',
    'octets', '"e"', '1',
    'values', '"f"', '1',
    'values', '"g"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
