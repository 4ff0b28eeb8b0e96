-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."alone"');
CREATE TABLE "public"."alone" (
    "v" text
);
COPY "public"."alone" ("v") FROM stdin WITH (FREEZE);
\N
\.

CALL pg_temp.sqlite2pg_make_way('"public"."bare"');
CREATE TABLE "public"."bare" (
    "id" bigint NOT NULL,
    "v" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."bare"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "bare_pkey" of table "public"."bare"', $sqlite2pg$ALTER TABLE "public"."bare" ADD CONSTRAINT "bare_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."bare"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."alone"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '0']);
ANALYZE "public"."bare";
ANALYZE "public"."alone";

-- end
