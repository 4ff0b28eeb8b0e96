-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" text,
    "b" varchar(30),
    "c" varchar(30),
    "d" text,
    "wide" text
);
COPY "public"."t" ("a", "b", "c", "d", "wide") FROM stdin WITH (FREEZE);
0.0	1.0e-05	1.0e-05	4.94065645841247e-324	1.0e-05
0.1	1.0e+15	1.0e+15	0.3	x
1.84467440737096e+19	-9.22337203685478e+18	Inf	-Inf	0.0
16	-16	1000.0	0.5	100000000000000.0
1234567890.12346	9223372036854775807	0.0001	123456.789012346	2.5
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("a")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '5',
    'values', '"a"', '5',
    'octets', '"a"', '44',
    'values', '"b"', '5',
    'octets', '"b"', '57',
    'values', '"c"', '5',
    'octets', '"c"', '29',
    'values', '"d"', '5',
    'octets', '"d"', '47',
    'values', '"wide"', '5',
    'octets', '"wide"', '31']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 5 rows, 1 key; verified';

-- end
