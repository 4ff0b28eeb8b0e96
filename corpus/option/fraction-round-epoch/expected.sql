-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."go"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."go"');
CREATE TABLE "public"."go" (
    "id" bigint NOT NULL,
    "created" timestamptz NOT NULL,
    "printed" timestamptz,
    "at" timestamp DEFAULT '2024-01-01 00:00:00.123457'
);
COPY "public"."go" ("id", "created", "printed", "at") FROM stdin WITH (FREEZE);
1	2024-06-25 04:34:38.574205+00	2024-06-25 04:34:38.574205+00	2024-01-01 00:00:00.123457
2	2024-06-25 04:34:38+00	2024-06-25 14:34:38+00	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."net"');
CREATE TABLE "public"."net" (
    "id" bigint NOT NULL,
    "at" text,
    "dur" time,
    "until" timestamp
);
COPY "public"."net" ("id", "at", "dur", "until") FROM stdin WITH (FREEZE);
1	2015-07-29T13:25:06.2928146Z	00:00:01.234568	2015-07-29 13:25:06.123457
2	2015-07-29T13:25:06.2928149Z	00:00:01.234567	2015-07-29 13:25:06.123
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."counted"');
CREATE TABLE "public"."counted" (
    "s" timestamptz,
    "ns" timestamptz,
    "j" timestamptz
);
COPY "public"."counted" ("s", "ns", "j") FROM stdin WITH (FREEZE);
1970-01-01 00:00:01.7+00	2023-11-14 22:13:20.123457+00	1970-01-01 00:00:00.002461+00
1970-01-01 00:00:01.7+00	2023-11-14 22:13:20.123456+00	1970-01-01 00:00:00.002461+00
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."go"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."net"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "go_pkey" of table "public"."go"', $sqlite2pg$ALTER TABLE "public"."go" ADD CONSTRAINT "go_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "net_pkey" of table "public"."net"', $sqlite2pg$ALTER TABLE "public"."net" ADD CONSTRAINT "net_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "net_at_key" of table "public"."net"', $sqlite2pg$ALTER TABLE "public"."net" ADD CONSTRAINT "net_at_key" UNIQUE ("at")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."go"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"created"', '2',
    'values', '"printed"', '2',
    'values', '"at"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."net"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"at"', '2',
    'octets', '"at"', '56',
    'values', '"dur"', '2',
    'values', '"until"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."counted"', ARRAY['rows', '', '2',
    'values', '"s"', '2',
    'values', '"ns"', '2',
    'values', '"j"', '2']);
ANALYZE "public"."go";
ANALYZE "public"."net";
ANALYZE "public"."counted";
SET LOCAL sqlite2pg.written = '3 tables, 6 rows, 3 keys; verified';

-- end
