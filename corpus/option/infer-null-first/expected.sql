-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" text,
    "j" text,
    "u" text
);
COPY "public"."t" ("a", "b", "j", "u") FROM stdin WITH (FREEZE);
\N	x	\N	\N
1	x	{}	550e8400-e29b-41d4-a716-446655440000
4	x	7	550e8400e29b41d4a716446655440000
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '3',
    'values', '"a"', '2',
    'sum', '"a"', '5',
    'values', '"b"', '3',
    'octets', '"b"', '3',
    'values', '"j"', '2',
    'octets', '"j"', '3',
    'values', '"u"', '2',
    'octets', '"u"', '68']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 3 rows; verified';

-- end
