-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "name" text,
    "mail" varchar(40),
    "n" bigint
);
COPY "public"."users" ("name", "mail", "n") FROM stdin WITH (FREEZE);
Ann	A@x	1
Ä	b@x	2
ä	c@x	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pairs"');
CREATE TABLE "public"."pairs" (
    "a" text,
    "b" text
);
COPY "public"."pairs" ("a", "b") FROM stdin WITH (FREEZE);
x	y
X	z 
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."kids"');
CREATE TABLE "public"."kids" (
    "name" text
);
COPY "public"."kids" ("name") FROM stdin WITH (FREEZE);
ann
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "users_pkey_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_pkey_folded" ON "public"."users" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "users_mail_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_mail_key" UNIQUE ("mail")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "users_mail_key_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_mail_key_folded" ON "public"."users" ((pg_catalog.lower("mail" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "users_n_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_n_key" UNIQUE ("n")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "pairs_a_b_key" of table "public"."pairs"', $sqlite2pg$ALTER TABLE "public"."pairs" ADD CONSTRAINT "pairs_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "pairs_a_b_key_folded" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "pairs_a_b_key_folded" ON "public"."pairs" ((pg_catalog.lower("a" COLLATE pg_catalog."C")), "b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "pairs_b_key" of table "public"."pairs"', $sqlite2pg$ALTER TABLE "public"."pairs" ADD CONSTRAINT "pairs_b_key" UNIQUE ("b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "pairs_b_key_folded" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "pairs_b_key_folded" ON "public"."pairs" ((pg_catalog.rtrim("b")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_name" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_name" ON "public"."users" ("mail", (pg_catalog.lower("name" COLLATE pg_catalog."C")) DESC)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_b" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "by_b" ON "public"."pairs" ((pg_catalog.lower("b" COLLATE pg_catalog."C"))) WHERE "a" IS NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "kids_name_fkey" of table "public"."kids"', $sqlite2pg$ALTER TABLE "public"."kids" ADD CONSTRAINT "kids_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."users" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."kids" VALIDATE CONSTRAINT "kids_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100), 'have no equal parent; SQLite compares by COLLATE NOCASE' FROM "public"."kids" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '3',
    'values', '"name"', '3',
    'octets', '"name"', '7',
    'values', '"mail"', '3',
    'octets', '"mail"', '9',
    'values', '"n"', '3',
    'sum', '"n"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pairs"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'octets', '"a"', '2',
    'values', '"b"', '2',
    'octets', '"b"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."kids"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '3']);
ANALYZE "public"."users";
ANALYZE "public"."pairs";
ANALYZE "public"."kids";
SET LOCAL sqlite2pg.written = '3 tables, 6 rows, 5 keys, 6 indexes, 1 foreign key; verified';

-- end
