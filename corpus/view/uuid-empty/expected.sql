-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "g" uuid,
    "t" uuid,
    "n" uuid,
    "m" uuid
);
COPY "public"."a" ("id", "g", "t", "n", "m") FROM stdin WITH (FREEZE);
1	6ba7b810-9dad-11d1-80b4-00c04fd430c8	6ba7b810-9dad-11d1-80b4-00c04fd430c8	\N	\N
2	0ba7b810-9dad-11d1-80b4-00c04fd430c8	0ba7b810-9dad-11d1-80b4-00c04fd430c8	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "id" bigint NOT NULL,
    "n" uuid
);
COPY "public"."b" ("id", "n") FROM stdin WITH (FREEZE);
1	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."b"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."shown"', $sqlite2pg$CREATE VIEW "public"."shown" ("id", "n", "m IS NULL") AS SELECT "a"."id", "a"."n", "a"."m" IS NULL FROM "public"."a"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"g"', '2',
    'values', '"t"', '2',
    'values', '"n"', '0',
    'values', '"m"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"n"', '0']);
ANALYZE "public"."a";
ANALYZE "public"."b";
SET LOCAL sqlite2pg.written = '2 tables, 3 rows, 2 keys, 1 view; verified';

-- end
