-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."authors"');
CREATE TABLE "public"."authors" (
    "id" bigint NOT NULL,
    "name" text NOT NULL
);
COPY "public"."authors" ("id", "name") FROM stdin WITH (FREEZE);
1	Ann
2	Bo
\.

CALL pg_temp.sqlite2pg_make_way('"public"."books"');
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
CALL pg_temp.sqlite2pg_identity('"public"."authors"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."books"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "authors_pkey" of table "public"."authors"', $sqlite2pg$ALTER TABLE "public"."authors" ADD CONSTRAINT "authors_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "authors_name_key" of table "public"."authors"', $sqlite2pg$ALTER TABLE "public"."authors" ADD CONSTRAINT "authors_name_key" UNIQUE ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "books_pkey" of table "public"."books"', $sqlite2pg$ALTER TABLE "public"."books" ADD CONSTRAINT "books_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "books_author" of table "public"."books"', $sqlite2pg$CREATE INDEX "books_author" ON "public"."books" ("author_id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "books_author_id_fkey" of table "public"."books"', $sqlite2pg$ALTER TABLE "public"."books" ADD CONSTRAINT "books_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "public"."authors" ("id") ON UPDATE SET NULL ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."books" VALIDATE CONSTRAINT "books_author_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author_id")::text), 100) FROM "public"."books" AS c WHERE c."author_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."authors" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."author_id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."authors"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '5']);
CALL pg_temp.sqlite2pg_verify('"public"."books"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("author_id")', '3',
    'pg_catalog.sum("author_id")', '4',
    'pg_catalog.count("title")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("title"))', '3']);
ANALYZE "public"."authors";
ANALYZE "public"."books";

-- end
