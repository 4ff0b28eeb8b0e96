-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."order"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."order"');
CREATE TABLE "public"."order" (
    "select" text,
    "group" bigint,
    "from" bigint,
    "where" text,
    "a ""b""" text,
    "x.y" bigint,
    "semi;colon" bigint,
    "-- c" bigint,
    "UPPER" bigint,
    "1st" bigint
);
COPY "public"."order" ("select", "group", "from", "where", "a ""b""", "x.y", "semi;colon", "-- c", "UPPER", "1st") FROM stdin WITH (FREEZE);
s	1	2	w	ab	3	4	5	6	7
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."MixedCase"');
CREATE TABLE "public"."MixedCase" (
    "Id" bigint NOT NULL,
    "user" text
);
COPY "public"."MixedCase" ("Id", "user") FROM stdin WITH (FREEZE);
1	u
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."with space"');
CREATE TABLE "public"."with space" (
    "v" text
);
COPY "public"."with space" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."MixedCase"', 'Id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "MixedCase_pkey" of table "public"."MixedCase"', $sqlite2pg$ALTER TABLE "public"."MixedCase" ADD CONSTRAINT "MixedCase_pkey" PRIMARY KEY ("Id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."order"', ARRAY['rows', '', '1',
    'values', '"select"', '1',
    'octets', '"select"', '1',
    'values', '"group"', '1',
    'sum', '"group"', '1',
    'values', '"from"', '1',
    'sum', '"from"', '2',
    'values', '"where"', '1',
    'octets', '"where"', '1',
    'values', '"a ""b"""', '1',
    'octets', '"a ""b"""', '2',
    'values', '"x.y"', '1',
    'sum', '"x.y"', '3',
    'values', '"semi;colon"', '1',
    'sum', '"semi;colon"', '4',
    'values', '"-- c"', '1',
    'sum', '"-- c"', '5',
    'values', '"UPPER"', '1',
    'sum', '"UPPER"', '6',
    'values', '"1st"', '1',
    'sum', '"1st"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."MixedCase"', ARRAY['rows', '', '1',
    'values', '"Id"', '1',
    'sum', '"Id"', '1',
    'values', '"user"', '1',
    'octets', '"user"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."with space"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1']);
ANALYZE "public"."order";
ANALYZE "public"."MixedCase";
ANALYZE "public"."with space";
SET LOCAL sqlite2pg.written = '3 tables, 3 rows, 1 key; verified';

-- end
