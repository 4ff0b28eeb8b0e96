-- frame: plain
-- pre-data
CREATE SCHEMA IF NOT EXISTS "library";

CALL pg_temp.sqlite2pg_make_way('"library"."authors"');
CREATE TABLE "library"."authors" (
    "id" bigint NOT NULL,
    "name" text NOT NULL
);
COPY "library"."authors" ("id", "name") FROM stdin WITH (FREEZE);
1	Ann
2	Bo
\.

CALL pg_temp.sqlite2pg_make_way('"library"."books"');
CREATE TABLE "library"."books" (
    "id" bigint NOT NULL,
    "author_id" bigint NOT NULL,
    "title" text
);
COPY "library"."books" ("id", "author_id", "title") FROM stdin WITH (FREEZE);
1	1	A
2	1	B
3	2	C
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"library"."authors"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"library"."books"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "authors_pkey" of table "library"."authors"', $sqlite2pg$ALTER TABLE "library"."authors" ADD CONSTRAINT "authors_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "authors_name_key" of table "library"."authors"', $sqlite2pg$ALTER TABLE "library"."authors" ADD CONSTRAINT "authors_name_key" UNIQUE ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "books_pkey" of table "library"."books"', $sqlite2pg$ALTER TABLE "library"."books" ADD CONSTRAINT "books_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "books_author" of table "library"."books"', $sqlite2pg$CREATE INDEX "books_author" ON "library"."books" ("author_id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "books_author_id_fkey" of table "library"."books"', $sqlite2pg$ALTER TABLE "library"."books" ADD CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "library"."authors" ("id") ON UPDATE SET NULL ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "library"."books" VALIDATE CONSTRAINT "books_author_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author_id")::text), 100) FROM "library"."books" AS c WHERE c."author_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "library"."authors" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."author_id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"library"."authors"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '5']);
CALL pg_temp.sqlite2pg_verify('"library"."books"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("author_id")', '3',
    'pg_catalog.sum("author_id")', '4',
    'pg_catalog.count("title")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("title"))', '3']);
ANALYZE "library"."authors";
ANALYZE "library"."books";

-- end
