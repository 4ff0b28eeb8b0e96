-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."gaps"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."gaps"');
CREATE TABLE "public"."gaps" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."gaps" ("id", "v") FROM stdin WITH (FREEZE);
1	a
2	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."negative"');
CREATE TABLE "public"."negative" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."negative" ("id", "v") FROM stdin WITH (FREEZE);
-7	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."mixed"');
CREATE TABLE "public"."mixed" (
    "v" text,
    "id" bigint NOT NULL
);
COPY "public"."mixed" ("v", "id") FROM stdin WITH (FREEZE);
x	12
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."emptied"');
CREATE TABLE "public"."emptied" (
    "id" bigint NOT NULL
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."never"');
CREATE TABLE "public"."never" (
    "id" bigint NOT NULL
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."gaps"', 'id', 3);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."emptied"', 'id', 41);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."never"', 'id', 0);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."negative"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."mixed"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "gaps_pkey" of table "public"."gaps"', $sqlite2pg$ALTER TABLE "public"."gaps" ADD CONSTRAINT "gaps_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "emptied_pkey" of table "public"."emptied"', $sqlite2pg$ALTER TABLE "public"."emptied" ADD CONSTRAINT "emptied_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "never_pkey" of table "public"."never"', $sqlite2pg$ALTER TABLE "public"."never" ADD CONSTRAINT "never_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "negative_pkey" of table "public"."negative"', $sqlite2pg$ALTER TABLE "public"."negative" ADD CONSTRAINT "negative_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "mixed_pkey" of table "public"."mixed"', $sqlite2pg$ALTER TABLE "public"."mixed" ADD CONSTRAINT "mixed_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."gaps"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."emptied"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."never"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."negative"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-7',
    'values', '"v"', '0',
    'octets', '"v"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."mixed"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1',
    'values', '"id"', '1',
    'sum', '"id"', '12']);
ANALYZE "public"."gaps";
ANALYZE "public"."emptied";
ANALYZE "public"."never";
ANALYZE "public"."negative";
ANALYZE "public"."mixed";
SET LOCAL sqlite2pg.written = '5 tables, 4 rows, 5 keys; verified';

-- end
