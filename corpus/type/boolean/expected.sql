-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."flags"');
CREATE TABLE "public"."flags" (
    "id" bigint NOT NULL,
    "active" boolean NOT NULL,
    "shown" boolean,
    "tiny" boolean
);
COPY "public"."flags" ("id", "active", "shown", "tiny") FROM stdin WITH (FREEZE);
1	t	f	t
2	f	\N	f
3	t	t	\N
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."flags"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "flags_pkey" of table "public"."flags"', $sqlite2pg$ALTER TABLE "public"."flags" ADD CONSTRAINT "flags_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."flags"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("active")', '3',
    'pg_catalog.count("shown")', '2',
    'pg_catalog.count("tiny")', '2']);
ANALYZE "public"."flags";

-- end
