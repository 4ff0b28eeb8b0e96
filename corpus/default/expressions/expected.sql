-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.count("e")', '1',
    'pg_catalog.sum("e")', '2',
    'pg_catalog.count("f")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("f"))', '1',
    'pg_catalog.count("g")', '1',
    'pg_catalog.sum("g")', '7']);
ANALYZE "public"."t";

-- end
