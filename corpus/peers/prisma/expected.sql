-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."User"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."Post"');
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
CALL pg_temp.sqlite2pg_identity('"public"."Post"', 'id', 2);
CALL pg_temp.sqlite2pg_attempt('primary key "User_pkey" of table "public"."User"', $sqlite2pg$ALTER TABLE "public"."User" ADD CONSTRAINT "User_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "Post_pkey" of table "public"."Post"', $sqlite2pg$ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "User_email_key" of table "public"."User"', $sqlite2pg$CREATE UNIQUE INDEX "User_email_key" ON "public"."User" ("email")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "Post_authorId_fkey" of table "public"."Post"', $sqlite2pg$ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON UPDATE CASCADE ON DELETE RESTRICT NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."authorId")::text), 100) FROM "public"."Post" AS c WHERE c."authorId" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."User" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."authorId")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."User"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("id"))', '8',
    'pg_catalog.count("email")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("email"))', '26',
    'pg_catalog.count("createdAt")', '2',
    'pg_catalog.count("isAdmin")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."Post"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("authorId")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("authorId"))', '8',
    'pg_catalog.count("views")', '2',
    'pg_catalog.sum("views")', '9007199254741003']);
ANALYZE "public"."User";
ANALYZE "public"."Post";

-- end
