-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."Parent"');
CREATE TABLE "public"."Parent" (
    "Id" bigint NOT NULL,
    "a" bigint,
    "b" bigint
);
COPY "public"."Parent" ("Id", "a", "b") FROM stdin WITH (FREEZE);
1	1	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."child"');
CREATE TABLE "public"."child" (
    "id" bigint NOT NULL,
    "p" bigint,
    "q" bigint,
    "r" bigint,
    "s" text,
    "t" bigint
);
COPY "public"."child" ("id", "p", "q", "r", "s", "t") FROM stdin WITH (FREEZE);
1	1	\N	\N	\N	1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."Parent"', 'Id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."child"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "Parent_pkey" of table "public"."Parent"', $sqlite2pg$ALTER TABLE "public"."Parent" ADD CONSTRAINT "Parent_pkey" PRIMARY KEY ("Id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "Parent_a_b_key" of table "public"."Parent"', $sqlite2pg$ALTER TABLE "public"."Parent" ADD CONSTRAINT "Parent_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_p_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."Parent" ("Id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."child" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."Parent" AS p WHERE p."Id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_q_r_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_q_r_fkey" FOREIGN KEY ("q", "r") REFERENCES "public"."Parent" ("a", "b") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_q_r_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."q", c."r")::text), 100) FROM "public"."child" AS c WHERE c."q" IS NOT NULL AND c."r" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."Parent" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."q" AND p."b" OPERATOR(pg_catalog.=) c."r")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_t_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_t_fkey" FOREIGN KEY ("t") REFERENCES "public"."child" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_t_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."t")::text), 100) FROM "public"."child" AS c WHERE c."t" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."child" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."t")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."Parent"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("Id")', '1',
    'pg_catalog.sum("Id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum("b")', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."child"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("p")', '1',
    'pg_catalog.sum("p")', '1',
    'pg_catalog.count("q")', '0',
    'pg_catalog.sum("q")', '0',
    'pg_catalog.count("r")', '0',
    'pg_catalog.sum("r")', '0',
    'pg_catalog.count("s")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '0',
    'pg_catalog.count("t")', '1',
    'pg_catalog.sum("t")', '1']);
ANALYZE "public"."Parent";
ANALYZE "public"."child";

-- end
