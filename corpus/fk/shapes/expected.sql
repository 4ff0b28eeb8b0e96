-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."child"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."parent"');
CREATE TABLE "public"."parent" (
    "id" bigint NOT NULL,
    "boss" bigint
);
COPY "public"."parent" ("id", "boss") FROM stdin WITH (FREEZE);
1	\N
2	1
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."pair"');
CREATE TABLE "public"."pair" (
    "x" bigint,
    "y" bigint
);
COPY "public"."pair" ("x", "y") FROM stdin WITH (FREEZE);
1	1
1	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."left_side"');
CREATE TABLE "public"."left_side" (
    "id" bigint NOT NULL,
    "r" bigint
);
COPY "public"."left_side" ("id", "r") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."right_side"');
CREATE TABLE "public"."right_side" (
    "id" bigint NOT NULL,
    "l" bigint
);
COPY "public"."right_side" ("id", "l") FROM stdin WITH (FREEZE);
1	1
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."child"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."parent"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."left_side"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."right_side"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "child_pkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "parent_pkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "pair_pkey" of table "public"."pair"', $sqlite2pg$ALTER TABLE "public"."pair" ADD CONSTRAINT "pair_pkey" PRIMARY KEY ("x", "y")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "left_side_pkey" of table "public"."left_side"', $sqlite2pg$ALTER TABLE "public"."left_side" ADD CONSTRAINT "left_side_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "right_side_pkey" of table "public"."right_side"', $sqlite2pg$ALTER TABLE "public"."right_side" ADD CONSTRAINT "right_side_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_p_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."parent" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."child" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_a_b_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_a_b_fkey" FOREIGN KEY ("a", "b") REFERENCES "public"."pair" ("x", "y") DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_a_b_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a", c."b")::text), 100) FROM "public"."child" AS c WHERE c."a" IS NOT NULL AND c."b" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."pair" AS p WHERE p."x" OPERATOR(pg_catalog.=) c."a" AND p."y" OPERATOR(pg_catalog.=) c."b")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "parent_boss_fkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_boss_fkey" FOREIGN KEY ("boss") REFERENCES "public"."parent" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."parent" VALIDATE CONSTRAINT "parent_boss_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."boss")::text), 100) FROM "public"."parent" AS c WHERE c."boss" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."boss")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "left_side_r_fkey" of table "public"."left_side"', $sqlite2pg$ALTER TABLE "public"."left_side" ADD CONSTRAINT "left_side_r_fkey" FOREIGN KEY ("r") REFERENCES "public"."right_side" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."left_side" VALIDATE CONSTRAINT "left_side_r_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."r")::text), 100) FROM "public"."left_side" AS c WHERE c."r" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."right_side" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."r")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "right_side_l_fkey" of table "public"."right_side"', $sqlite2pg$ALTER TABLE "public"."right_side" ADD CONSTRAINT "right_side_l_fkey" FOREIGN KEY ("l") REFERENCES "public"."left_side" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."right_side" VALIDATE CONSTRAINT "right_side_l_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."l")::text), 100) FROM "public"."right_side" AS c WHERE c."l" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."left_side" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."l")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."child"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("p")', '2',
    'pg_catalog.sum("p")', '5',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum("a")', '2',
    'pg_catalog.count("b")', '3',
    'pg_catalog.sum("b")', '12']);
CALL pg_temp.sqlite2pg_verify('"public"."parent"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("boss")', '2',
    'pg_catalog.sum("boss")', '4']);
CALL pg_temp.sqlite2pg_verify('"public"."pair"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("x")', '2',
    'pg_catalog.sum("x")', '2',
    'pg_catalog.count("y")', '2',
    'pg_catalog.sum("y")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."left_side"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("r")', '1',
    'pg_catalog.sum("r")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."right_side"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("l")', '1',
    'pg_catalog.sum("l")', '1']);
ANALYZE "public"."child";
ANALYZE "public"."parent";
ANALYZE "public"."pair";
ANALYZE "public"."left_side";
ANALYZE "public"."right_side";

-- end
