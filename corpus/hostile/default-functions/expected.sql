-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text,
    "b" bigint,
    "c" text DEFAULT '0',
    "d" text,
    "e" bigint,
    "f" text,
    "g" text DEFAULT 'current_user',
    "h" text
);
COPY "public"."t" ("id", "a", "b", "c", "d", "e", "f", "g", "h") FROM stdin WITH (FREEZE);
1	1	2	3	4	5	6	7	8
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '2',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '1',
    'pg_catalog.count("e")', '1',
    'pg_catalog.sum("e")', '5',
    'pg_catalog.count("f")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("f"))', '1',
    'pg_catalog.count("g")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("g"))', '1',
    'pg_catalog.count("h")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("h"))', '1']);
ANALYZE "public"."t";

-- end
