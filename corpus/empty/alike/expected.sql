-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."early"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."early"');
CREATE TABLE "public"."early" (
    "id" bigint NOT NULL,
    "at" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC'),
    "n" text,
    "flag" boolean,
    "u" uuid
);
COPY "public"."early" ("id", "at", "n", "flag", "u") FROM stdin WITH (FREEZE);
1	\N	x	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "created" timestamptz,
    "deleted" timestamp,
    "ok" boolean,
    "off" boolean,
    "at" timestamp,
    "g" uuid
);
COPY "public"."users" ("id", "created", "deleted", "ok", "off", "at", "g") FROM stdin WITH (FREEZE);
1	2024-01-02 03:04:05.678+00	\N	t	\N	\N	550e8400-e29b-41d4-a716-446655440000
2	2024-01-02 03:04:05.679+00	\N	f	\N	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."late"');
CREATE TABLE "public"."late" (
    "id" bigint NOT NULL,
    "a" timestamp,
    "b" timestamp
);
COPY "public"."late" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	2024-01-02 03:04:05	\N
\.
ALTER TABLE "public"."early"
    ALTER COLUMN "at" DROP DEFAULT,
    ALTER COLUMN "at" TYPE timestamptz USING "at"::text::timestamptz;
ALTER TABLE "public"."users"
    ALTER COLUMN "deleted" TYPE timestamptz USING "deleted"::text::timestamptz;

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none"');
CREATE TABLE "public"."none" (
    "id" bigint NOT NULL,
    "a" timestamptz
);

-- post-data
ALTER TABLE "public"."early"
    ALTER COLUMN "at" SET DEFAULT pg_catalog.date_trunc('second', pg_catalog.now());
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."early"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."late"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "early_pkey" of table "public"."early"', $sqlite2pg$ALTER TABLE "public"."early" ADD CONSTRAINT "early_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "late_pkey" of table "public"."late"', $sqlite2pg$ALTER TABLE "public"."late" ADD CONSTRAINT "late_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "none_pkey" of table "public"."none"', $sqlite2pg$ALTER TABLE "public"."none" ADD CONSTRAINT "none_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "none_a_check" of table "public"."none"', $sqlite2pg$ALTER TABLE "public"."none" ADD CONSTRAINT "none_a_check" CHECK (pg_catalog.length(pg_catalog.to_char("a" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"')) = 24) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."none" VALIDATE CONSTRAINT "none_a_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."none" AS sqlite2pg_row WHERE NOT (pg_catalog.length(pg_catalog.to_char("a" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"')) = 24)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "none_check" of table "public"."none"', $sqlite2pg$ALTER TABLE "public"."none" ADD CONSTRAINT "none_check" CHECK ((pg_catalog.to_char("a" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"') COLLATE pg_catalog."C") ILIKE '%Z' ESCAPE '') NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."none" VALIDATE CONSTRAINT "none_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."none" AS sqlite2pg_row WHERE NOT ((pg_catalog.to_char("a" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF3"Z"') COLLATE pg_catalog."C") ILIKE '%Z' ESCAPE '')$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."early"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"at"', '0',
    'values', '"n"', '1',
    'octets', '"n"', '1',
    'values', '"flag"', '0',
    'values', '"u"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"created"', '2',
    'values', '"deleted"', '0',
    'values', '"ok"', '2',
    'values', '"off"', '0',
    'values', '"at"', '0',
    'values', '"g"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."late"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'values', '"b"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none"', ARRAY['rows', '', '0']);
ANALYZE "public"."early";
ANALYZE "public"."users";
ANALYZE "public"."late";
ANALYZE "public"."none";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 4 keys, 2 checks; verified';

-- end
