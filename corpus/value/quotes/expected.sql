-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."said"');
CREATE TABLE "public"."said" (
    "v" text
);
COPY "public"."said" ("v") FROM stdin WITH (FREEZE);
it's
'
''
"double"
`tick`
[bracket]
-- no comment
/* nor this
*/
a;b
END;
$$ $x$
COMMIT;
);
:name ?1 @p
\\'
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."said"', ARRAY['pg_catalog.count(*)', '16',
    'pg_catalog.count("v")', '16',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '91']);
ANALYZE "public"."said";

-- end
