-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "g" uuid,
    "b" bytea,
    "t" uuid,
    "n" uuid
);
COPY "public"."a" ("id", "g", "b", "t", "n") FROM stdin WITH (FREEZE);
1	6ba7b810-9dad-11d1-80b4-00c04fd430c8	\\x6ba7b8109dad11d180b400c04fd430c8	6ba7b810-9dad-11d1-80b4-00c04fd430c8	\N
2	0ba7b810-9dad-11d1-80b4-00c04fd430c8	\\x01	0ba7b810-9dad-11d1-80b4-00c04fd430c8	\N
3	\N	\N	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "g" uuid,
    "b" bytea,
    "t" uuid
);
COPY "public"."b" ("g", "b", "t") FROM stdin WITH (FREEZE);
6ba7b810-9dad-11d1-80b4-00c04fd430c8	\\x6ba7b8109dad11d180b400c04fd430c8	6ba7b810-9dad-11d1-80b4-00c04fd430c8
ffa7b810-9dad-11d1-80b4-00c04fd430c8	\\x0ba7b8109dad11d180b400c04fd430c8	7ba7b810-9dad-11d1-80b4-00c04fd430c8
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v1"', $sqlite2pg$CREATE VIEW "public"."v1" ("id") AS SELECT "a"."id" FROM "public"."a" JOIN "public"."b" ON "a"."g" = "b"."g"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v2"', $sqlite2pg$CREATE VIEW "public"."v2" ("id") AS SELECT "a"."id" FROM "public"."a" WHERE "a"."g" NOT IN (SELECT "b"."g" FROM "public"."b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v3"', $sqlite2pg$CREATE VIEW "public"."v3" ("g") AS (SELECT "a"."g" FROM "public"."a") UNION (SELECT "b"."g" FROM "public"."b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v4"', $sqlite2pg$CREATE VIEW "public"."v4" ("g") AS (SELECT "a"."g" FROM "public"."a") INTERSECT (SELECT "b"."g" FROM "public"."b")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v5"', $sqlite2pg$CREATE VIEW "public"."v5" ("g", "count(*)") AS SELECT "a"."g", pg_catalog.count(*) FROM "public"."a" GROUP BY "a"."g" ORDER BY "a"."g" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v6"', $sqlite2pg$CREATE VIEW "public"."v6" ("id") AS SELECT "a"."id" FROM "public"."a" WHERE EXISTS (SELECT 1 FROM "public"."b" WHERE "b"."g" = "a"."g")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v7"', $sqlite2pg$CREATE VIEW "public"."v7" ("id", "g = t", "g < t", "g = b", "b < g", "g > X'2b'", "g = X'6BA7B8109DAD11D180B400C04FD430C8'", "g = 'x'", "typeof(g)", "g IS NULL") AS SELECT "a"."id", CASE WHEN ("a"."g" IS NOT NULL) AND ("a"."t" IS NOT NULL) THEN false END, CASE WHEN ("a"."g" IS NOT NULL) AND ("a"."t" IS NOT NULL) THEN false END, pg_catalog.uuid_send("a"."g") = "a"."b", "a"."b" < pg_catalog.uuid_send("a"."g"), pg_catalog.uuid_send("a"."g") > pg_catalog.decode('2b', 'hex'), pg_catalog.uuid_send("a"."g") = pg_catalog.decode('6ba7b8109dad11d180b400c04fd430c8', 'hex'), CASE WHEN "a"."g" IS NOT NULL THEN false END, CASE WHEN "a"."g" IS NULL THEN 'null' ELSE 'blob' END, "a"."g" IS NULL FROM "public"."a"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v8"', $sqlite2pg$CREATE VIEW "public"."v8" ("id") AS SELECT "a"."id" FROM "public"."a" WHERE (pg_catalog.uuid_send("a"."g") IN (SELECT "b"."b" FROM "public"."b")) OR ("a"."b" IN (SELECT pg_catalog.uuid_send("b"."g") FROM "public"."b"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v9"', $sqlite2pg$CREATE VIEW "public"."v9" ("id") AS SELECT "a"."id" FROM "public"."a" WHERE (SELECT CASE WHEN pg_catalog.bool_or("compared"."equal") THEN true WHEN pg_catalog.bool_or("compared"."equal" IS NULL) THEN NULL ELSE false END FROM (SELECT CASE WHEN ("a"."g" IS NOT NULL) AND ("members"."t" IS NOT NULL) THEN false END FROM (SELECT "b"."t" FROM "public"."b") AS "members" ("t")) AS "compared" ("equal"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v10"', $sqlite2pg$CREATE VIEW "public"."v10" ("min(g)", "max(g)", "count(DISTINCT g)") AS SELECT pg_catalog.min(("a"."g"::text) COLLATE pg_catalog."C")::uuid, pg_catalog.max(("a"."g"::text) COLLATE pg_catalog."C")::uuid, pg_catalog.count(DISTINCT "a"."g") FROM "public"."a"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v11"', $sqlite2pg$CREATE VIEW "public"."v11" ("id", "x") AS SELECT "a"."id", "a"."g" < "b"."g" FROM "public"."a", "public"."b" ORDER BY "a"."g" NULLS FIRST, "b"."g" NULLS FIRST, "a"."id" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."v14"', $sqlite2pg$CREATE VIEW "public"."v14" ("hex(g)", "quote(g)", "length(g)") AS SELECT COALESCE(pg_catalog.upper(pg_catalog.encode(pg_catalog.uuid_send("a"."g"), 'hex')), ''), COALESCE('X''' || pg_catalog.upper(pg_catalog.encode(pg_catalog.uuid_send("a"."g"), 'hex')) || '''', 'NULL'), pg_catalog.length(pg_catalog.uuid_send("a"."g")) FROM "public"."a"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"g"', '2',
    'values', '"b"', '2',
    'bytes', '"b"', '17',
    'values', '"t"', '2',
    'values', '"n"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '2',
    'values', '"g"', '2',
    'values', '"b"', '2',
    'bytes', '"b"', '32',
    'values', '"t"', '2']);
ANALYZE "public"."a";
ANALYZE "public"."b";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 1 key, 12 views; verified';

-- end
