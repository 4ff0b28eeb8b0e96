-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p" text
);
COPY "public"."c" ("id", "p") FROM stdin WITH (FREEZE);
1	1
2	2
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."p"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."c"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."p"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."c"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("p")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("p"))', '2']);
ANALYZE "public"."p";
ANALYZE "public"."c";

-- end
