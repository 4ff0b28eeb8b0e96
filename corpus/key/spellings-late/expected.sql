-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "d" timestamp,
    "n" bigint
);
COPY "public"."a" ("d", "n") FROM stdin WITH (FREEZE);
2020-01-01 00:00:00	1
2020-01-02 00:00:00	\N
2020-01-01 00:00:00	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "d" date
);
COPY "public"."b" ("d") FROM stdin WITH (FREEZE);
2020-01-01
2020-01-01
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "id" uuid
);
COPY "public"."u" ("id") FROM stdin WITH (FREEZE);
aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."uc"');
CREATE TABLE "public"."uc" (
    "id" bigint NOT NULL,
    "u" uuid
);
COPY "public"."uc" ("id", "u") FROM stdin WITH (FREEZE);
1	aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."j"');
CREATE TABLE "public"."j" (
    "a" jsonb,
    "p" bigint
);
COPY "public"."j" ("a", "p") FROM stdin WITH (FREEZE);
{"a":1}	1
{ "a":1}	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."x"');
CREATE TABLE "public"."x" (
    "a" text,
    "b" text
);
COPY "public"."x" ("a", "b") FROM stdin WITH (FREEZE);
1	q
1	w
w	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."y"');
CREATE TABLE "public"."y" (
    "a" text,
    "b" text
);
COPY "public"."y" ("a", "b") FROM stdin WITH (FREEZE);
1	q
1	w
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."s"');
CREATE TABLE "public"."s" (
    "a" text,
    "b" text
);
COPY "public"."s" ("a", "b") FROM stdin WITH (FREEZE);
1	1
1	1
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."uc"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "uc_pkey" of table "public"."uc"', $sqlite2pg$ALTER TABLE "public"."uc" ADD CONSTRAINT "uc_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ia" of table "public"."a"', $sqlite2pg$CREATE UNIQUE INDEX "ia" ON "public"."a" ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ib" of table "public"."b"', $sqlite2pg$CREATE UNIQUE INDEX "ib" ON "public"."b" ("d") WHERE "d" IS NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iu" of table "public"."u"', $sqlite2pg$CREATE UNIQUE INDEX "iu" ON "public"."u" ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ij" of table "public"."j"', $sqlite2pg$CREATE UNIQUE INDEX "ij" ON "public"."j" ("a", "p")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ix2" of table "public"."x"', $sqlite2pg$CREATE UNIQUE INDEX "ix2" ON "public"."x" ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "uc_u_fkey" of table "public"."uc"', $sqlite2pg$ALTER TABLE "public"."uc" ADD CONSTRAINT "uc_u_fkey" FOREIGN KEY ("u") REFERENCES "public"."u" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."uc" VALIDATE CONSTRAINT "uc_u_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."u")::text), 100) FROM "public"."uc" AS c WHERE c."u" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."u" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."u")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"d"', '3',
    'values', '"n"', '1',
    'sum', '"n"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '2',
    'values', '"d"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '2',
    'values', '"id"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."uc"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"u"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."j"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'values', '"p"', '2',
    'sum', '"p"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."x"', ARRAY['rows', '', '3',
    'values', '"a"', '3',
    'octets', '"a"', '3',
    'values', '"b"', '3',
    'octets', '"b"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."y"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'octets', '"a"', '2',
    'values', '"b"', '2',
    'octets', '"b"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."s"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'octets', '"a"', '2',
    'values', '"b"', '2',
    'octets', '"b"', '2']);
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."u";
ANALYZE "public"."uc";
ANALYZE "public"."j";
ANALYZE "public"."x";
ANALYZE "public"."y";
ANALYZE "public"."s";
SET LOCAL sqlite2pg.written = '8 tables, 17 rows, 1 key, 5 indexes, 1 foreign key; verified';

-- end
