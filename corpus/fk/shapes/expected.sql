-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."child"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "id" bigint NOT NULL,
    "p" bigint,
    "a" bigint,
    "b" bigint
);
COPY "public"."child" ("id", "p", "a", "b") FROM stdin WITH (FREEZE);
1	2	1	2
2	\N	\N	9
3	3	1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."parent"');
CREATE TABLE "public"."parent" (
    "id" bigint NOT NULL,
    "boss" bigint
);
COPY "public"."parent" ("id", "boss") FROM stdin WITH (FREEZE);
1	\N
2	1
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."pair"');
CREATE TABLE "public"."pair" (
    "x" bigint,
    "y" bigint
);
COPY "public"."pair" ("x", "y") FROM stdin WITH (FREEZE);
1	1
1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."left_side"');
CREATE TABLE "public"."left_side" (
    "id" bigint NOT NULL,
    "r" bigint
);
COPY "public"."left_side" ("id", "r") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."right_side"');
CREATE TABLE "public"."right_side" (
    "id" bigint NOT NULL,
    "l" bigint
);
COPY "public"."right_side" ("id", "l") FROM stdin WITH (FREEZE);
1	1
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."child"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."parent"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."left_side"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."right_side"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "parent_pkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "pair_pkey" of table "public"."pair"', $sqlite2pg$ALTER TABLE "public"."pair" ADD CONSTRAINT "pair_pkey" PRIMARY KEY ("x", "y")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "left_side_pkey" of table "public"."left_side"', $sqlite2pg$ALTER TABLE "public"."left_side" ADD CONSTRAINT "left_side_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "right_side_pkey" of table "public"."right_side"', $sqlite2pg$ALTER TABLE "public"."right_side" ADD CONSTRAINT "right_side_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_p_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."parent" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."child" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_a_b_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_a_b_fkey" FOREIGN KEY ("a", "b") REFERENCES "public"."pair" ("x", "y") DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_a_b_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a", c."b")::text), 100) FROM "public"."child" AS c WHERE c."a" IS NOT NULL AND c."b" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."pair" AS p WHERE p."x" OPERATOR(pg_catalog.=) c."a" AND p."y" OPERATOR(pg_catalog.=) c."b")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "parent_boss_fkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_boss_fkey" FOREIGN KEY ("boss") REFERENCES "public"."parent" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."parent" VALIDATE CONSTRAINT "parent_boss_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."boss")::text), 100) FROM "public"."parent" AS c WHERE c."boss" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."boss")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "left_side_r_fkey" of table "public"."left_side"', $sqlite2pg$ALTER TABLE "public"."left_side" ADD CONSTRAINT "left_side_r_fkey" FOREIGN KEY ("r") REFERENCES "public"."right_side" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."left_side" VALIDATE CONSTRAINT "left_side_r_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."r")::text), 100) FROM "public"."left_side" AS c WHERE c."r" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."right_side" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."r")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "right_side_l_fkey" of table "public"."right_side"', $sqlite2pg$ALTER TABLE "public"."right_side" ADD CONSTRAINT "right_side_l_fkey" FOREIGN KEY ("l") REFERENCES "public"."left_side" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."right_side" VALIDATE CONSTRAINT "right_side_l_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."l")::text), 100) FROM "public"."right_side" AS c WHERE c."l" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."left_side" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."l")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"p"', '2',
    'sum', '"p"', '5',
    'values', '"a"', '2',
    'sum', '"a"', '2',
    'values', '"b"', '3',
    'sum', '"b"', '12']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."parent"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"boss"', '2',
    'sum', '"boss"', '4']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."pair"', ARRAY['rows', '', '2',
    'values', '"x"', '2',
    'sum', '"x"', '2',
    'values', '"y"', '2',
    'sum', '"y"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."left_side"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"r"', '1',
    'sum', '"r"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."right_side"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"l"', '1',
    'sum', '"l"', '1']);
ANALYZE "public"."child";
ANALYZE "public"."parent";
ANALYZE "public"."pair";
ANALYZE "public"."left_side";
ANALYZE "public"."right_side";
SET LOCAL sqlite2pg.written = '5 tables, 10 rows, 5 keys, 5 foreign keys; verified';

-- end
