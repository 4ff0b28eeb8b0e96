-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."guard"');
CREATE TABLE "public"."guard" (
    "x" bigint
);
COPY "public"."guard" ("x") FROM stdin WITH (FREEZE);
99
\.

CALL pg_temp.sqlite2pg_make_way('"public"."pg_authid"');
CREATE TABLE "public"."pg_authid" (
    "rolname" text
);

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."guard"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("x")', '1',
    'pg_catalog.sum("x")', '99']);
CALL pg_temp.sqlite2pg_verify('"public"."pg_authid"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."guard";
ANALYZE "public"."pg_authid";

-- end
