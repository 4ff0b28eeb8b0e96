-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."pairs"');
CREATE TABLE "public"."pairs" (
    "a" text,
    "b" text
);
COPY "public"."pairs" ("a", "b") FROM stdin WITH (FREEZE);
x	y
X	z 
\.

CALL pg_temp.sqlite2pg_make_way('"public"."kids"');
CREATE TABLE "public"."kids" (
    "name" text
);
COPY "public"."kids" ("name") FROM stdin WITH (FREEZE);
ann
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "users_pkey_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_pkey_folded" ON "public"."users" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "users_mail_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_mail_key" UNIQUE ("mail")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "users_mail_key_folded" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "users_mail_key_folded" ON "public"."users" ((pg_catalog.lower("mail" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "users_n_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_n_key" UNIQUE ("n")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "pairs_a_b_key" of table "public"."pairs"', $sqlite2pg$ALTER TABLE "public"."pairs" ADD CONSTRAINT "pairs_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "pairs_a_b_key_folded" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "pairs_a_b_key_folded" ON "public"."pairs" ((pg_catalog.lower("a" COLLATE pg_catalog."C")), "b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "pairs_b_key" of table "public"."pairs"', $sqlite2pg$ALTER TABLE "public"."pairs" ADD CONSTRAINT "pairs_b_key" UNIQUE ("b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "pairs_b_key_folded" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "pairs_b_key_folded" ON "public"."pairs" ((pg_catalog.rtrim("b")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_name" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_name" ON "public"."users" ("mail", (pg_catalog.lower("name" COLLATE pg_catalog."C")) DESC)$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_b" of table "public"."pairs"', $sqlite2pg$CREATE UNIQUE INDEX "by_b" ON "public"."pairs" ((pg_catalog.lower("b" COLLATE pg_catalog."C"))) WHERE "a" IS NOT NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "kids_name_fkey" of table "public"."kids"', $sqlite2pg$ALTER TABLE "public"."kids" ADD CONSTRAINT "kids_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."users" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."kids" VALIDATE CONSTRAINT "kids_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."kids" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '7',
    'pg_catalog.count("mail")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("mail"))', '9',
    'pg_catalog.count("n")', '3',
    'pg_catalog.sum("n")', '6']);
CALL pg_temp.sqlite2pg_verify('"public"."pairs"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '2',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."kids"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '3']);
ANALYZE "public"."users";
ANALYZE "public"."pairs";
ANALYZE "public"."kids";

-- end
