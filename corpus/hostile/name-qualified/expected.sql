-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."guard"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."guard"');
CREATE TABLE "public"."guard" (
    "x" bigint
);
COPY "public"."guard" ("x") FROM stdin WITH (FREEZE);
99
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pg_authid"');
CREATE TABLE "public"."pg_authid" (
    "rolname" text
);

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."guard"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'sum', '"x"', '99']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pg_authid"', ARRAY['rows', '', '0']);
ANALYZE "public"."guard";
ANALYZE "public"."pg_authid";
SET LOCAL sqlite2pg.written = '2 tables, 1 row; verified';

-- end
