-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "name" text DEFAULT 'none',
    "n" text
);
COPY "public"."t" ("id", "name", "n") FROM stdin WITH (FREEZE);
1	a	\N
10	b	1
11	c	two
12	d	\N
13	none	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."u" ("id", "v") FROM stdin WITH (FREEZE);
-7	x
-6	y
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."u"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "u_pkey" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '47',
    'values', '"name"', '5',
    'octets', '"name"', '8',
    'values', '"n"', '3',
    'octets', '"n"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '-13',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
ANALYZE "public"."t";
ANALYZE "public"."u";
SET LOCAL sqlite2pg.written = '2 tables, 7 rows, 2 keys; verified';

-- end
