-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."User"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."User"');
CREATE TABLE "public"."User" (
    "id" text NOT NULL,
    "email" text NOT NULL,
    "createdAt" timestamptz DEFAULT pg_catalog.date_trunc('second', pg_catalog.now()) NOT NULL,
    "isAdmin" boolean DEFAULT false NOT NULL
);
COPY "public"."User" ("id", "email", "createdAt", "isAdmin") FROM stdin WITH (FREEZE);
ckx1	a@example.com	2024-02-29 23:59:59.123+00	t
ckx2	b@example.com	2024-03-01 00:00:00+00	f
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Post"');
CREATE TABLE "public"."Post" (
    "id" bigint NOT NULL,
    "authorId" text NOT NULL,
    "views" bigint DEFAULT 0 NOT NULL
);
COPY "public"."Post" ("id", "authorId", "views") FROM stdin WITH (FREEZE);
1	ckx1	10
2	ckx2	9007199254740993
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."Post"', 'id', 2);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "User_pkey" of table "public"."User"', $sqlite2pg$ALTER TABLE "public"."User" ADD CONSTRAINT "User_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "Post_pkey" of table "public"."Post"', $sqlite2pg$ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "User_email_key" of table "public"."User"', $sqlite2pg$CREATE UNIQUE INDEX "User_email_key" ON "public"."User" ("email")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "Post_authorId_fkey" of table "public"."Post"', $sqlite2pg$ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON UPDATE CASCADE ON DELETE RESTRICT NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."authorId")::text), 100) FROM "public"."Post" AS c WHERE c."authorId" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."User" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."authorId")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."User"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'octets', '"id"', '8',
    'values', '"email"', '2',
    'octets', '"email"', '26',
    'values', '"createdAt"', '2',
    'values', '"isAdmin"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Post"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"authorId"', '2',
    'octets', '"authorId"', '8',
    'values', '"views"', '2',
    'sum', '"views"', '9007199254741003']);
ANALYZE "public"."User";
ANALYZE "public"."Post";
SET LOCAL sqlite2pg.written = '2 tables, 4 rows, 2 keys, 1 index, 1 foreign key; verified';

-- end
