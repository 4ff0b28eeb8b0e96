-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."said"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."said"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."said"', ARRAY['rows', '', '16',
    'values', '"v"', '16',
    'octets', '"v"', '91']);
ANALYZE "public"."said";
SET LOCAL sqlite2pg.written = '1 table, 16 rows; verified';

-- end
