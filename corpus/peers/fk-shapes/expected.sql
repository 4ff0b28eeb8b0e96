-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."c"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" bigint NOT NULL,
    "p" bigint,
    "q" bigint
);
COPY "public"."c" ("id", "p", "q") FROM stdin WITH (FREEZE);
1	1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL,
    "parent" bigint,
    "c" bigint
);
COPY "public"."p" ("id", "parent", "c") FROM stdin WITH (FREEZE);
1	\N	\N
2	1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."k"');
CREATE TABLE "public"."k" (
    "a" bigint,
    "b" bigint
);
COPY "public"."k" ("a", "b") FROM stdin WITH (FREEZE);
1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."l"');
CREATE TABLE "public"."l" (
    "x" bigint,
    "y" bigint
);
COPY "public"."l" ("x", "y") FROM stdin WITH (FREEZE);
1	2
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."c"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "k_pkey" of table "public"."k"', $sqlite2pg$ALTER TABLE "public"."k" ADD CONSTRAINT "k_pkey" PRIMARY KEY ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_p_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."c" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_q_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_q_fkey" FOREIGN KEY ("q") REFERENCES "public"."p" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_q_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."q")::text), 100) FROM "public"."c" AS c WHERE c."q" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."q")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "p_parent_fkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_parent_fkey" FOREIGN KEY ("parent") REFERENCES "public"."p" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_parent_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."parent")::text), 100) FROM "public"."p" AS c WHERE c."parent" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."parent")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "p_c_fkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_c_fkey" FOREIGN KEY ("c") REFERENCES "public"."c" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."p" VALIDATE CONSTRAINT "p_c_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."c")::text), 100) FROM "public"."p" AS c WHERE c."c" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."c" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."c")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "l_x_y_fkey" of table "public"."l"', $sqlite2pg$ALTER TABLE "public"."l" ADD CONSTRAINT "l_x_y_fkey" FOREIGN KEY ("x", "y") REFERENCES "public"."k" ("a", "b") DEFERRABLE INITIALLY DEFERRED NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."l" VALIDATE CONSTRAINT "l_x_y_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."x", c."y")::text), 100) FROM "public"."l" AS c WHERE c."x" IS NOT NULL AND c."y" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."k" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."x" AND p."b" OPERATOR(pg_catalog.=) c."y")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"p"', '1',
    'sum', '"p"', '1',
    'values', '"q"', '1',
    'sum', '"q"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"parent"', '1',
    'sum', '"parent"', '1',
    'values', '"c"', '1',
    'sum', '"c"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."k"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'sum', '"b"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."l"', ARRAY['rows', '', '1',
    'values', '"x"', '1',
    'sum', '"x"', '1',
    'values', '"y"', '1',
    'sum', '"y"', '2']);
ANALYZE "public"."c";
ANALYZE "public"."p";
ANALYZE "public"."k";
ANALYZE "public"."l";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 3 keys, 5 foreign keys; verified';

-- end
