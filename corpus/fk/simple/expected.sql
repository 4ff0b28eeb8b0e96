-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."authors"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."authors"');
CREATE TABLE "public"."authors" (
    "id" bigint NOT NULL,
    "name" text NOT NULL
);
COPY "public"."authors" ("id", "name") FROM stdin WITH (FREEZE);
1	Ann
2	Bo
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."books"');
CREATE TABLE "public"."books" (
    "id" bigint NOT NULL,
    "author_id" bigint NOT NULL,
    "title" text
);
COPY "public"."books" ("id", "author_id", "title") FROM stdin WITH (FREEZE);
1	1	A
2	1	B
3	2	C
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."authors"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."books"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "authors_pkey" of table "public"."authors"', $sqlite2pg$ALTER TABLE "public"."authors" ADD CONSTRAINT "authors_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "authors_name_key" of table "public"."authors"', $sqlite2pg$ALTER TABLE "public"."authors" ADD CONSTRAINT "authors_name_key" UNIQUE ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "books_pkey" of table "public"."books"', $sqlite2pg$ALTER TABLE "public"."books" ADD CONSTRAINT "books_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "books_author" of table "public"."books"', $sqlite2pg$CREATE INDEX "books_author" ON "public"."books" ("author_id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "books_author_id_fkey" of table "public"."books"', $sqlite2pg$ALTER TABLE "public"."books" ADD CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "public"."authors" ("id") ON UPDATE SET NULL ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."books" VALIDATE CONSTRAINT "books_author_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author_id")::text), 100) FROM "public"."books" AS c WHERE c."author_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."authors" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."author_id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."authors"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"name"', '2',
    'octets', '"name"', '5']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."books"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"author_id"', '3',
    'sum', '"author_id"', '4',
    'values', '"title"', '3',
    'octets', '"title"', '3']);
ANALYZE "public"."authors";
ANALYZE "public"."books";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 3 keys, 1 index, 1 foreign key; verified';

-- end
