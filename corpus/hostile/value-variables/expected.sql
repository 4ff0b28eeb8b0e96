-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '6',
    'values', '"v"', '6',
    'octets', '"v"', '105']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 6 rows; verified';

-- end
