-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "d" text,
    "n" bigint
);
COPY "public"."a" ("d", "n") FROM stdin WITH (FREEZE);
2020-01-01 00:00:00	1
2020-01-02 00:00:00	\N
2020-01-01T00:00:00	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "d" text
);
COPY "public"."b" ("d") FROM stdin WITH (FREEZE);
2020-01-01
2020-01-01 00:00:00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "d" text NOT NULL,
    "e" text NOT NULL
);
COPY "public"."c" ("d", "e") FROM stdin WITH (FREEZE);
10:00	x
10:00:00	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "id" text
);
COPY "public"."u" ("id") FROM stdin WITH (FREEZE);
aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."uc"');
CREATE TABLE "public"."uc" (
    "id" bigint NOT NULL,
    "u" uuid
);
COPY "public"."uc" ("id", "u") FROM stdin WITH (FREEZE);
1	aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."z"');
CREATE TABLE "public"."z" (
    "d" text
);
COPY "public"."z" ("d") FROM stdin WITH (FREEZE);
2020-01-01 00:00:00+00:00
2020-01-01 01:00:00+01:00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."f"');
CREATE TABLE "public"."f" (
    "d" text
);
COPY "public"."f" ("d") FROM stdin WITH (FREEZE);
2020-01-01 00:00:00.5
2020-01-01 00:00:00.50
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ch"');
CREATE TABLE "public"."ch" (
    "c" varchar(3)
);
COPY "public"."ch" ("c") FROM stdin WITH (FREEZE);
a
a 
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."nn"');
CREATE TABLE "public"."nn" (
    "n" text,
    "b" text,
    "j" text
);
COPY "public"."nn" ("n", "b", "j") FROM stdin WITH (FREEZE);
1.5	0	{"a":1}
1.50x	no	{"a": 1}
\.
ALTER TABLE "public"."uc"
    ALTER COLUMN "u" TYPE text USING pg_catalog.upper("u"::text);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."uc"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "a_d_key" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_d_key" UNIQUE ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("d", "e")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "u_pkey" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "uc_pkey" of table "public"."uc"', $sqlite2pg$ALTER TABLE "public"."uc" ADD CONSTRAINT "uc_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "z_d_key" of table "public"."z"', $sqlite2pg$ALTER TABLE "public"."z" ADD CONSTRAINT "z_d_key" UNIQUE ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "f_d_key" of table "public"."f"', $sqlite2pg$ALTER TABLE "public"."f" ADD CONSTRAINT "f_d_key" UNIQUE ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "ch_c_key" of table "public"."ch"', $sqlite2pg$ALTER TABLE "public"."ch" ADD CONSTRAINT "ch_c_key" UNIQUE ("c")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "nn_n_key" of table "public"."nn"', $sqlite2pg$ALTER TABLE "public"."nn" ADD CONSTRAINT "nn_n_key" UNIQUE ("n")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "nn_b_key" of table "public"."nn"', $sqlite2pg$ALTER TABLE "public"."nn" ADD CONSTRAINT "nn_b_key" UNIQUE ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "nn_j_key" of table "public"."nn"', $sqlite2pg$ALTER TABLE "public"."nn" ADD CONSTRAINT "nn_j_key" UNIQUE ("j")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "uc_u_fkey" of table "public"."uc"', $sqlite2pg$ALTER TABLE "public"."uc" ADD CONSTRAINT "uc_u_fkey" FOREIGN KEY ("u") REFERENCES "public"."u" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."uc" VALIDATE CONSTRAINT "uc_u_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."u")::text), 100) FROM "public"."uc" AS c WHERE c."u" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."u" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."u")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"d"', '3',
    'octets', '"d"', '57',
    'values', '"n"', '1',
    'sum', '"n"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '2',
    'values', '"d"', '2',
    'octets', '"d"', '29']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '2',
    'values', '"d"', '2',
    'octets', '"d"', '13',
    'values', '"e"', '2',
    'octets', '"e"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'octets', '"id"', '72']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."uc"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"u"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."z"', ARRAY['rows', '', '2',
    'values', '"d"', '2',
    'octets', '"d"', '50']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."f"', ARRAY['rows', '', '2',
    'values', '"d"', '2',
    'octets', '"d"', '43']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ch"', ARRAY['rows', '', '2',
    'values', '"c"', '2',
    'octets', '"c"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."nn"', ARRAY['rows', '', '2',
    'values', '"n"', '2',
    'octets', '"n"', '8',
    'values', '"b"', '2',
    'octets', '"b"', '3',
    'values', '"j"', '2',
    'octets', '"j"', '15']);
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."c";
ANALYZE "public"."u";
ANALYZE "public"."uc";
ANALYZE "public"."z";
ANALYZE "public"."f";
ANALYZE "public"."ch";
ANALYZE "public"."nn";
SET LOCAL sqlite2pg.written = '9 tables, 18 rows, 11 keys, 1 foreign key; verified';

-- end
