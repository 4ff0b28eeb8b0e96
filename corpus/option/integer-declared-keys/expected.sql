-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" integer NOT NULL,
    "name" text
);
COPY "public"."users" ("id", "name") FROM stdin WITH (FREEZE);
1	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" integer NOT NULL,
    "user" integer
);
COPY "public"."posts" ("id", "user") FROM stdin WITH (FREEZE);
-7	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."full"');
CREATE TABLE "public"."full" (
    "id" integer NOT NULL
);
COPY "public"."full" ("id") FROM stdin WITH (FREEZE);
2147483647
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."grandchild"');
CREATE TABLE "public"."grandchild" (
    "c" integer,
    "far" bigint
);
COPY "public"."grandchild" ("c", "far") FROM stdin WITH (FREEZE);
\N	3000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."given"');
CREATE TABLE "public"."given" (
    "id" integer NOT NULL,
    "v" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "id" integer NOT NULL,
    "f" integer,
    "declared" bigint,
    "s" smallint
);
ALTER TABLE "public"."full"
    ALTER COLUMN "id" TYPE bigint USING "id"::bigint;
ALTER TABLE "public"."given"
    ALTER COLUMN "id" TYPE bigint USING "id"::text::bigint;
ALTER TABLE "public"."child"
    ALTER COLUMN "id" TYPE bigint USING "id"::text::bigint;
ALTER TABLE "public"."child"
    ALTER COLUMN "f" TYPE bigint USING "f"::text::bigint;
ALTER TABLE "public"."grandchild"
    ALTER COLUMN "c" TYPE bigint USING "c"::text::bigint;

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', 2147483646);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."full"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."given"', 'id', 2147483647);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."child"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "full_pkey" of table "public"."full"', $sqlite2pg$ALTER TABLE "public"."full" ADD CONSTRAINT "full_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "given_pkey" of table "public"."given"', $sqlite2pg$ALTER TABLE "public"."given" ADD CONSTRAINT "given_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_user_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_user_fkey" FOREIGN KEY ("user") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_user_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."user")::text), 100) FROM "public"."posts" AS c WHERE c."user" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."user")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_id_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_id_fkey" FOREIGN KEY ("id") REFERENCES "public"."given" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."id")::text), 100) FROM "public"."child" AS c WHERE c."id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."given" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_f_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_f_fkey" FOREIGN KEY ("f") REFERENCES "public"."full" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_f_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."f")::text), 100) FROM "public"."child" AS c WHERE c."f" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."full" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."f")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_declared_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_declared_fkey" FOREIGN KEY ("declared") REFERENCES "public"."users" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_declared_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."declared")::text), 100) FROM "public"."child" AS c WHERE c."declared" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."declared")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_s_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_s_fkey" FOREIGN KEY ("s") REFERENCES "public"."full" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_s_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."s")::text), 100) FROM "public"."child" AS c WHERE c."s" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."full" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."s")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "grandchild_c_fkey" of table "public"."grandchild"', $sqlite2pg$ALTER TABLE "public"."grandchild" ADD CONSTRAINT "grandchild_c_fkey" FOREIGN KEY ("c") REFERENCES "public"."child" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."grandchild" VALIDATE CONSTRAINT "grandchild_c_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."c")::text), 100) FROM "public"."grandchild" AS c WHERE c."c" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."child" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."c")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '-7',
    'values', '"user"', '1',
    'sum', '"user"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."full"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2147483647']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."given"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."grandchild"', ARRAY['rows', '', '1',
    'values', '"c"', '0',
    'sum', '"c"', '0',
    'values', '"far"', '1',
    'sum', '"far"', '3000000000']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."full";
ANALYZE "public"."given";
ANALYZE "public"."child";
ANALYZE "public"."grandchild";
SET LOCAL sqlite2pg.written = '6 tables, 4 rows, 5 keys, 6 foreign keys; verified';

-- end
