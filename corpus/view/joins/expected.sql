-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "k" text,
    "v" bigint
);
COPY "public"."a" ("id", "k", "v") FROM stdin WITH (FREEZE);
1	x	10
2	y	\N
3	\N	30
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "k" text,
    "v" bigint,
    "note" text
);
COPY "public"."b" ("k", "v", "note") FROM stdin WITH (FREEZE);
x	10	one
x	11	two
z	\N	three
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."natural_join"', $sqlite2pg$CREATE VIEW "public"."natural_join" ("id", "k", "v", "note") AS SELECT "a"."id", "a"."k", "a"."v", "b"."note" FROM "public"."a" JOIN "public"."b" ON ("a"."k" = "b"."k") AND ("a"."v" = "b"."v")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_left"', $sqlite2pg$CREATE VIEW "public"."using_left" ("id", "k", "v", "v:1", "note", "k:1") AS SELECT "a"."id", "a"."k", "a"."v", "b"."v", "b"."note", "a"."k" FROM "public"."a" LEFT JOIN "public"."b" ON "a"."k" = "b"."k"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."using_right"', $sqlite2pg$CREATE VIEW "public"."using_right" ("k", "ak", "bk", "note") AS SELECT "b"."k", "a"."k", "b"."k", "b"."note" FROM "public"."a" RIGHT JOIN "public"."b" ON "a"."k" = "b"."k"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."full_join"', $sqlite2pg$CREATE VIEW "public"."full_join" ("id", "note") AS SELECT "a"."id", "b"."note" FROM "public"."a" FULL JOIN "public"."b" ON "a"."k" = "b"."k"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."comma"', $sqlite2pg$CREATE VIEW "public"."comma" ("id", "note") AS SELECT "a"."id", "b"."note" FROM "public"."a", "public"."b" WHERE "a"."k" = "b"."k"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."comma_then_left"', $sqlite2pg$CREATE VIEW "public"."comma_then_left" ("id", "id:1", "note") AS SELECT "x"."id", "y"."id", "b"."note" FROM "public"."a" AS "x" CROSS JOIN "public"."a" AS "y" LEFT JOIN "public"."b" ON "b"."k" = "x"."k"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."nested"', $sqlite2pg$CREATE VIEW "public"."nested" ("id", "note", "v") AS SELECT "a"."id", "b"."note", "c"."v" FROM "public"."a" LEFT JOIN ("public"."b" JOIN "public"."a" AS "c" ON "c"."k" = "b"."k") ON "c"."id" = "a"."id"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."self_join"', $sqlite2pg$CREATE VIEW "public"."self_join" ("id", "k", "v") AS SELECT "a"."id", "a"."k", "a"."v" FROM "public"."a" JOIN "public"."a" AS "new" ON "new"."id" = "a"."id"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."full_join_refused"', $sqlite2pg$CREATE VIEW "public"."full_join_refused" ("id", "note") AS SELECT "a"."id", "b"."note" FROM "public"."a" FULL JOIN "public"."b" ON (COALESCE(pg_catalog.pg_column_size("a"."id") < 0, false) = COALESCE(pg_catalog.pg_column_size("b"."k") < 0, false)) AND (("a"."k" COLLATE pg_catalog."C") < "b"."k")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"k"', '2',
    'octets', '"k"', '2',
    'values', '"v"', '2',
    'sum', '"v"', '40']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '3',
    'values', '"k"', '3',
    'octets', '"k"', '3',
    'values', '"v"', '2',
    'sum', '"v"', '21',
    'values', '"note"', '3',
    'octets', '"note"', '11']);
ANALYZE "public"."a";
ANALYZE "public"."b";
SET LOCAL sqlite2pg.written = '2 tables, 6 rows, 1 key, 9 views; verified';

-- end
