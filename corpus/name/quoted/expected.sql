-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."order"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."MixedCase"');
CREATE TABLE "public"."MixedCase" (
    "Id" bigint NOT NULL,
    "user" text
);
COPY "public"."MixedCase" ("Id", "user") FROM stdin WITH (FREEZE);
1	u
\.

CALL pg_temp.sqlite2pg_make_way('"public"."with space"');
CREATE TABLE "public"."with space" (
    "v" text
);
COPY "public"."with space" ("v") FROM stdin WITH (FREEZE);
x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."MixedCase"', 'Id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "MixedCase_pkey" of table "public"."MixedCase"', $sqlite2pg$ALTER TABLE "public"."MixedCase" ADD CONSTRAINT "MixedCase_pkey" PRIMARY KEY ("Id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."order"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("select")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("select"))', '1',
    'pg_catalog.count("group")', '1',
    'pg_catalog.sum("group")', '1',
    'pg_catalog.count("from")', '1',
    'pg_catalog.sum("from")', '2',
    'pg_catalog.count("where")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("where"))', '1',
    'pg_catalog.count("a ""b""")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a ""b"""))', '2',
    'pg_catalog.count("x.y")', '1',
    'pg_catalog.sum("x.y")', '3',
    'pg_catalog.count("semi;colon")', '1',
    'pg_catalog.sum("semi;colon")', '4',
    'pg_catalog.count("-- c")', '1',
    'pg_catalog.sum("-- c")', '5',
    'pg_catalog.count("UPPER")', '1',
    'pg_catalog.sum("UPPER")', '6',
    'pg_catalog.count("1st")', '1',
    'pg_catalog.sum("1st")', '7']);
CALL pg_temp.sqlite2pg_verify('"public"."MixedCase"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("Id")', '1',
    'pg_catalog.sum("Id")', '1',
    'pg_catalog.count("user")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("user"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."with space"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1']);
ANALYZE "public"."order";
ANALYZE "public"."MixedCase";
ANALYZE "public"."with space";

-- end
