-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "v" boolean DEFAULT true NOT NULL
);
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
1	f
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."b" ("id", "v") FROM stdin WITH (FREEZE);
1	x
\.
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
2	t
\.
COPY "public"."b" ("id", "v") FROM stdin WITH (FREEZE);
2	y
\.
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
\.
ALTER TABLE "public"."a"
    ALTER COLUMN "v" DROP DEFAULT,
    ALTER COLUMN "v" TYPE text USING "v"::integer::text;
COPY "public"."a" ("id", "v") FROM stdin WITH (FREEZE);
3	maybe
\.

-- post-data
ALTER TABLE "public"."a"
    ALTER COLUMN "v" SET DEFAULT '1';
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."b"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"v"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
ANALYZE "public"."a";
ANALYZE "public"."b";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 2 keys; verified';

-- end
