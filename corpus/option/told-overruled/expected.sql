-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" text
);
COPY "public"."a" ("id") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "a" uuid
);
COPY "public"."b" ("a") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."two"');
CREATE TABLE "public"."two" (
    "d" date
);
COPY "public"."two" ("d") FROM stdin WITH (FREEZE);
2024-05-06
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."other"');
CREATE TABLE "public"."other" (
    "d" timestamp
);
COPY "public"."other" ("d") FROM stdin WITH (FREEZE);
2024-05-06 00:00:00
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."yes"');
CREATE TABLE "public"."yes" (
    "flag" bigint
);
COPY "public"."yes" ("flag") FROM stdin WITH (FREEZE);
1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."no"');
CREATE TABLE "public"."no" (
    "flag" boolean
);
COPY "public"."no" ("flag") FROM stdin WITH (FREEZE);
t
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."spelt"');
CREATE TABLE "public"."spelt" (
    "u" text
);
COPY "public"."spelt" ("u") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440004
550E8400-E29B-41D4-A716-446655440004
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."refers"');
CREATE TABLE "public"."refers" (
    "u" uuid
);
COPY "public"."refers" ("u") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440004
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."n"');
CREATE TABLE "public"."n" (
    "id" bigint NOT NULL,
    "up" text
);
COPY "public"."n" ("id", "up") FROM stdin WITH (FREEZE);
1	\N
2	1
\.
ALTER TABLE "public"."b"
    ALTER COLUMN "a" TYPE text USING "a"::text;
ALTER TABLE "public"."two"
    ALTER COLUMN "d" TYPE timestamp USING "d"::timestamp;
ALTER TABLE "public"."no"
    ALTER COLUMN "flag" TYPE bigint USING "flag"::integer::bigint;
ALTER TABLE "public"."refers"
    ALTER COLUMN "u" TYPE text USING "u"::text;
ALTER TABLE "public"."n"
    ALTER COLUMN "up" TYPE bigint USING "up"::bigint;

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."n"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "two_pkey" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_pkey" PRIMARY KEY ("d")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "yes_flag_key" of table "public"."yes"', $sqlite2pg$ALTER TABLE "public"."yes" ADD CONSTRAINT "yes_flag_key" UNIQUE ("flag")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "spelt_pkey" of table "public"."spelt"', $sqlite2pg$ALTER TABLE "public"."spelt" ADD CONSTRAINT "spelt_pkey" PRIMARY KEY ("u")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "n_pkey" of table "public"."n"', $sqlite2pg$ALTER TABLE "public"."n" ADD CONSTRAINT "n_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "b_a_fkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY ("a") REFERENCES "public"."a" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a")::text), 100) FROM "public"."b" AS c WHERE c."a" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."a" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."a")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "other_d_fkey" of table "public"."other"', $sqlite2pg$ALTER TABLE "public"."other" ADD CONSTRAINT "other_d_fkey" FOREIGN KEY ("d") REFERENCES "public"."two" ("d") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."other" VALIDATE CONSTRAINT "other_d_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."d")::text), 100) FROM "public"."other" AS c WHERE c."d" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."two" AS p WHERE p."d" OPERATOR(pg_catalog.=) c."d")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "no_flag_fkey" of table "public"."no"', $sqlite2pg$ALTER TABLE "public"."no" ADD CONSTRAINT "no_flag_fkey" FOREIGN KEY ("flag") REFERENCES "public"."yes" ("flag") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."no" VALIDATE CONSTRAINT "no_flag_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."flag")::text), 100) FROM "public"."no" AS c WHERE c."flag" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."yes" AS p WHERE p."flag" OPERATOR(pg_catalog.=) c."flag")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "refers_u_fkey" of table "public"."refers"', $sqlite2pg$ALTER TABLE "public"."refers" ADD CONSTRAINT "refers_u_fkey" FOREIGN KEY ("u") REFERENCES "public"."spelt" ("u") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."refers" VALIDATE CONSTRAINT "refers_u_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."u")::text), 100) FROM "public"."refers" AS c WHERE c."u" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."spelt" AS p WHERE p."u" OPERATOR(pg_catalog.=) c."u")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "n_up_fkey" of table "public"."n"', $sqlite2pg$ALTER TABLE "public"."n" ADD CONSTRAINT "n_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."n" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."n" VALIDATE CONSTRAINT "n_up_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."up")::text), 100) FROM "public"."n" AS c WHERE c."up" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."n" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."up")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'octets', '"id"', '37']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '1',
    'values', '"a"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."two"', ARRAY['rows', '', '1',
    'values', '"d"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."other"', ARRAY['rows', '', '1',
    'values', '"d"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."yes"', ARRAY['rows', '', '1',
    'values', '"flag"', '1',
    'sum', '"flag"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."no"', ARRAY['rows', '', '1',
    'values', '"flag"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."spelt"', ARRAY['rows', '', '2',
    'values', '"u"', '2',
    'octets', '"u"', '72']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."refers"', ARRAY['rows', '', '1',
    'values', '"u"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."n"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"up"', '1']);
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."two";
ANALYZE "public"."other";
ANALYZE "public"."yes";
ANALYZE "public"."no";
ANALYZE "public"."spelt";
ANALYZE "public"."refers";
ANALYZE "public"."n";
SET LOCAL sqlite2pg.written = '9 tables, 12 rows, 5 keys, 5 foreign keys; verified';

-- end
