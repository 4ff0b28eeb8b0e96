-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."e"');
CREATE TABLE "public"."e" (
    "id" bigint NOT NULL,
    "at" timestamptz
);
COPY "public"."e" ("id", "at") FROM stdin WITH (FREEZE);
1	2024-05-06 12:00:00+00
2	2024-05-06 18:00:00+00
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."e"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "e_pkey" of table "public"."e"', $sqlite2pg$ALTER TABLE "public"."e" ADD CONSTRAINT "e_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."e"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("at")', '2']);
ANALYZE "public"."e";

-- end
