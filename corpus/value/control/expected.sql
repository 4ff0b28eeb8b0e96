-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."raw"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."raw"');
CREATE TABLE "public"."raw" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."raw" ("id", "v") FROM stdin WITH (FREEZE);
1	ab
2	ab
3	ab
4	ab
5	ab
6	ab
7	ab
8	ab
9	a\tb
10	a\nb
11	ab
12	ab
13	a\rb
14	ab
15	ab
16	ab
17	ab
18	ab
19	ab
20	ab
21	ab
22	ab
23	ab
24	ab
25	ab
26	ab
27	ab
28	ab
29	ab
30	ab
31	ab
127	
133	
8232	 
65279	﻿x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."raw"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "raw_pkey" of table "public"."raw"', $sqlite2pg$ALTER TABLE "public"."raw" ADD CONSTRAINT "raw_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."raw"', ARRAY['rows', '', '35',
    'values', '"id"', '35',
    'sum', '"id"', '74267',
    'values', '"v"', '35',
    'octets', '"v"', '103']);
ANALYZE "public"."raw";
SET LOCAL sqlite2pg.written = '1 table, 35 rows, 1 key; verified';

-- end
