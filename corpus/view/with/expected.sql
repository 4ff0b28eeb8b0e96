-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."node"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."node"');
CREATE TABLE "public"."node" (
    "id" bigint NOT NULL,
    "parent" bigint,
    "name" text
);
COPY "public"."node" ("id", "parent", "name") FROM stdin WITH (FREEZE);
1	\N	root
2	1	left
3	1	right
4	3	leaf
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."node"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "node_pkey" of table "public"."node"', $sqlite2pg$ALTER TABLE "public"."node" ADD CONSTRAINT "node_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."tree"', $sqlite2pg$CREATE VIEW "public"."tree" ("id", "path", "depth") AS WITH RECURSIVE "walk" ("id", "path", "depth") AS ((SELECT "node"."id", "node"."name", 0::bigint FROM "public"."node" WHERE "node"."parent" IS NULL) UNION ALL (SELECT "n"."id", "w"."path" || '/' || "n"."name", "w"."depth" + 1 FROM "public"."node" AS "n" JOIN "walk" AS "w" ON "n"."parent" = "w"."id")) SELECT "walk"."id", "walk"."path", "walk"."depth" FROM "walk"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."numbers"', $sqlite2pg$CREATE VIEW "public"."numbers" ("n") AS WITH RECURSIVE "c" ("n") AS ((SELECT 1::bigint) UNION ALL (SELECT "c"."n" + 1 FROM "c")), "c_2" ("n") AS (SELECT "c"."n" FROM "c" LIMIT 4) SELECT "c"."n" FROM "c_2" AS "c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."from_null"', $sqlite2pg$CREATE VIEW "public"."from_null" ("p") AS WITH RECURSIVE "c" ("n", "p") AS ((SELECT 1::bigint, NULL::bigint) UNION ALL (SELECT "c"."n" + 1, "c"."n" FROM "c" WHERE "c"."n" < 3)) SELECT "c"."p" FROM "c"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."chain"', $sqlite2pg$CREATE VIEW "public"."chain" ("id") AS WITH "a" ("id") AS (SELECT "node"."id" FROM "public"."node"), "b" ("id") AS MATERIALIZED (SELECT "a"."id" + 1 FROM "a") SELECT "a"."id" FROM "a" JOIN "b" ON "a"."id" = "b"."id"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."node"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"parent"', '3',
    'sum', '"parent"', '5',
    'values', '"name"', '4',
    'octets', '"name"', '17']);
ANALYZE "public"."node";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 1 key, 4 views; verified';

-- end
