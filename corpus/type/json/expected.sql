-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."documents"');
CREATE TABLE "public"."documents" (
    "id" bigint NOT NULL,
    "body" jsonb,
    "meta" jsonb
);
COPY "public"."documents" ("id", "body", "meta") FROM stdin WITH (FREEZE);
1	{"name":"Ann","tags":["a","b"],"n":1.50}	{}
2	[1,2,{"deep":[null,true]}]	"x"
3	"quote \\" backslash \\\\ unicode \\u00e9 é"	{"line":"a\\nb"}
4	\N	null
5	[]	[]
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."documents"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "documents_pkey" of table "public"."documents"', $sqlite2pg$ALTER TABLE "public"."documents" ADD CONSTRAINT "documents_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."documents"', ARRAY['pg_catalog.count(*)', '5',
    'pg_catalog.count("id")', '5',
    'pg_catalog.sum("id")', '15',
    'pg_catalog.count("body")', '4',
    'pg_catalog.count("meta")', '5']);
ANALYZE "public"."documents";

-- end
