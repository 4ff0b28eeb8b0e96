-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."e"');
CREATE TABLE "public"."e" (
    "id" bigint NOT NULL,
    "at" bigint
);
COPY "public"."e" ("id", "at") FROM stdin WITH (FREEZE);
1	1714979289
2	1714979290
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."e"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "e_pkey" of table "public"."e"', $sqlite2pg$ALTER TABLE "public"."e" ADD CONSTRAINT "e_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."e"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("at")', '2',
    'pg_catalog.sum("at")', '3429958579']);
ANALYZE "public"."e";

-- end
