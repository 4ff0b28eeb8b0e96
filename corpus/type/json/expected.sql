-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."documents"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."documents"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."documents"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "documents_pkey" of table "public"."documents"', $sqlite2pg$ALTER TABLE "public"."documents" ADD CONSTRAINT "documents_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."documents"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '15',
    'values', '"body"', '4',
    'values', '"meta"', '5']);
ANALYZE "public"."documents";
SET LOCAL sqlite2pg.written = '1 table, 5 rows, 1 key; verified';

-- end
