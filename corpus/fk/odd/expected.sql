-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."Parent"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Parent"');
CREATE TABLE "public"."Parent" (
    "Id" bigint NOT NULL,
    "a" bigint,
    "b" bigint
);
COPY "public"."Parent" ("Id", "a", "b") FROM stdin WITH (FREEZE);
1	1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."Parent"', 'Id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."child"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "Parent_pkey" of table "public"."Parent"', $sqlite2pg$ALTER TABLE "public"."Parent" ADD CONSTRAINT "Parent_pkey" PRIMARY KEY ("Id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "Parent_a_b_key" of table "public"."Parent"', $sqlite2pg$ALTER TABLE "public"."Parent" ADD CONSTRAINT "Parent_a_b_key" UNIQUE ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_p_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."Parent" ("Id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."child" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."Parent" AS p WHERE p."Id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_q_r_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_q_r_fkey" FOREIGN KEY ("q", "r") REFERENCES "public"."Parent" ("a", "b") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_q_r_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."q", c."r")::text), 100) FROM "public"."child" AS c WHERE c."q" IS NOT NULL AND c."r" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."Parent" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."q" AND p."b" OPERATOR(pg_catalog.=) c."r")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_t_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_t_fkey" FOREIGN KEY ("t") REFERENCES "public"."child" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_t_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."t")::text), 100) FROM "public"."child" AS c WHERE c."t" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."child" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."t")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Parent"', ARRAY['rows', '', '1',
    'values', '"Id"', '1',
    'sum', '"Id"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'sum', '"b"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"p"', '1',
    'sum', '"p"', '1',
    'values', '"q"', '0',
    'sum', '"q"', '0',
    'values', '"r"', '0',
    'sum', '"r"', '0',
    'values', '"s"', '0',
    'octets', '"s"', '0',
    'values', '"t"', '1',
    'sum', '"t"', '1']);
ANALYZE "public"."Parent";
ANALYZE "public"."child";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 3 keys, 3 foreign keys; verified';

-- end
