-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."Order"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Order"');
CREATE TABLE "public"."Order" (
    "user" bigint,
    "a b" text,
    "x" bigint,
    "MixedCase" bigint,
    "lastName" text
);
COPY "public"."Order" ("user", "a b", "x", "MixedCase", "lastName") FROM stdin WITH (FREEZE);
1	s	2	3	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."group"');
CREATE TABLE "public"."group" (
    "id" bigint NOT NULL,
    "select" text
);
COPY "public"."group" ("id", "select") FROM stdin WITH (FREEZE);
1	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."group"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "group_pkey" of table "public"."group"', $sqlite2pg$ALTER TABLE "public"."group" ADD CONSTRAINT "group_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Order"', ARRAY['rows', '', '1',
    'values', '"user"', '1',
    'sum', '"user"', '1',
    'values', '"a b"', '1',
    'octets', '"a b"', '1',
    'values', '"x"', '1',
    'sum', '"x"', '2',
    'values', '"MixedCase"', '1',
    'sum', '"MixedCase"', '3',
    'values', '"lastName"', '1',
    'octets', '"lastName"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."group"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"select"', '1',
    'octets', '"select"', '1']);
ANALYZE "public"."Order";
ANALYZE "public"."group";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 1 key; verified';

-- end
