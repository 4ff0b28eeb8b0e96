-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."alone"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."alone"');
CREATE TABLE "public"."alone" (
    "v" text
);
COPY "public"."alone" ("v") FROM stdin WITH (FREEZE);
\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."bare"');
CREATE TABLE "public"."bare" (
    "id" bigint NOT NULL,
    "v" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."bare"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "bare_pkey" of table "public"."bare"', $sqlite2pg$ALTER TABLE "public"."bare" ADD CONSTRAINT "bare_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."bare"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."alone"', ARRAY['rows', '', '1',
    'values', '"v"', '0',
    'octets', '"v"', '0']);
ANALYZE "public"."bare";
ANALYZE "public"."alone";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 1 key; verified';

-- end
