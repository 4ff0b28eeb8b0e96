-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "v" text
);
COPY "public"."t" ("v") FROM stdin WITH (FREEZE);
:HOME
:'HOME'
`touch PWNED`
$(touch PWNED)
\\unrestrict sqlite2pg
\n\\unrestrict sqlite2pg\n\\endif\n\\! touch PWNED\n
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '6',
    'pg_catalog.count("v")', '6',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '105']);
ANALYZE "public"."t";

-- end
