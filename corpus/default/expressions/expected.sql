-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint DEFAULT 86400,
    "b" text DEFAULT (('a' || 'b')::text),
    "c" text DEFAULT (pg_catalog.lower('ABC' COLLATE pg_catalog."C")::text),
    "d" double precision DEFAULT 0.25,
    "e" bigint DEFAULT ((1::bigint) << 40),
    "f" text DEFAULT (COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 16), 'hex')), '')::text),
    "g" bigint
);
COPY "public"."t" ("a", "b", "c", "d", "e", "f", "g") FROM stdin WITH (FREEZE);
1	b	c	1.5	2	f	7
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'values', '"e"', '1',
    'sum', '"e"', '2',
    'values', '"f"', '1',
    'octets', '"f"', '1',
    'values', '"g"', '1',
    'sum', '"g"', '7']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
