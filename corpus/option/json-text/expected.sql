-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."j"');
CREATE TABLE "public"."j" (
    "id" bigint NOT NULL,
    "doc" text
);
COPY "public"."j" ("id", "doc") FROM stdin WITH (FREEZE);
1	{"b": 1, "a": [true, null]}
2	[]
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."j"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "j_pkey" of table "public"."j"', $sqlite2pg$ALTER TABLE "public"."j" ADD CONSTRAINT "j_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."j"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("doc")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("doc"))', '29']);
ANALYZE "public"."j";

-- end
