-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" uuid,
    "x" text
);
COPY "public"."a" ("id", "x") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000	x
550e8400-e29b-41d4-a716-446655440001	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."b"');
CREATE TABLE "public"."b" (
    "id" varchar(36),
    "mate" text
);
COPY "public"."b" ("id", "mate") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000	\N
550e8400-e29b-41d4-a716-446655440001	550e8400-e29b-41d4-a716-446655440000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."c"');
CREATE TABLE "public"."c" (
    "id" text,
    "up" text
);
COPY "public"."c" ("id", "up") FROM stdin WITH (FREEZE);
550e8400-e29b-41d4-a716-446655440000	\N
550e8400-e29b-41d4-a716-446655440001	550e8400-e29b-41d4-a716-446655440000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."item"');
CREATE TABLE "public"."item" (
    "day" text,
    "shop" uuid,
    "n" bigint
);
COPY "public"."item" ("day", "shop", "n") FROM stdin WITH (FREEZE);
2024-05-06	550e8400-e29b-41d4-a716-446655440002	1
\N	550e8400-e29b-41d4-a716-446655440003	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."opening"');
CREATE TABLE "public"."opening" (
    "day" date,
    "shop" text
);
COPY "public"."opening" ("day", "shop") FROM stdin WITH (FREEZE);
2024-05-06	550E8400-E29B-41D4-A716-446655440002
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."moment"');
CREATE TABLE "public"."moment" (
    "at" text,
    "hour" time,
    "zoned" text,
    "local" timestamptz,
    "code" bigint
);
COPY "public"."moment" ("at", "hour", "zoned", "local", "code") FROM stdin WITH (FREEZE);
2024-05-06 07:08:09	07:08:00	2024-05-06T07:08:09+02:00	2024-05-06 07:08:09.25+00	5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."seen"');
CREATE TABLE "public"."seen" (
    "at" timestamp,
    "hour" text,
    "zoned" timestamptz,
    "local" text,
    "code" text
);
COPY "public"."seen" ("at", "hour", "zoned", "local", "code") FROM stdin WITH (FREEZE);
2024-05-06 07:08:09	07:08	2024-05-06 05:08:09+00	2024-05-06 07:08:09.25	5
\N	\N	\N	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."nobody"');
CREATE TABLE "public"."nobody" (
    "c" text
);
ALTER TABLE "public"."b"
    ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
ALTER TABLE "public"."b"
    ALTER COLUMN "mate" TYPE uuid USING "mate"::uuid;
ALTER TABLE "public"."c"
    ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
ALTER TABLE "public"."c"
    ALTER COLUMN "up" TYPE uuid USING "up"::uuid;
ALTER TABLE "public"."nobody"
    ALTER COLUMN "c" TYPE uuid USING "c"::text::uuid;
ALTER TABLE "public"."item"
    ALTER COLUMN "day" TYPE date USING "day"::date;
ALTER TABLE "public"."opening"
    ALTER COLUMN "shop" TYPE uuid USING "shop"::uuid;
ALTER TABLE "public"."moment"
    ALTER COLUMN "at" TYPE timestamp USING "at"::timestamp;
ALTER TABLE "public"."seen"
    ALTER COLUMN "hour" TYPE time USING "hour"::time;
ALTER TABLE "public"."moment"
    ALTER COLUMN "zoned" TYPE timestamptz USING "zoned"::timestamptz;
ALTER TABLE "public"."seen"
    ALTER COLUMN "local" TYPE timestamptz USING ("local"::timestamp AT TIME ZONE 'UTC');
ALTER TABLE "public"."moment"
    ALTER COLUMN "code" TYPE text USING "code"::text;

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "b_pkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "c_pkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "opening_pkey" of table "public"."opening"', $sqlite2pg$ALTER TABLE "public"."opening" ADD CONSTRAINT "opening_pkey" PRIMARY KEY ("day", "shop")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "moment_pkey" of table "public"."moment"', $sqlite2pg$ALTER TABLE "public"."moment" ADD CONSTRAINT "moment_pkey" PRIMARY KEY ("at")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "moment_hour_key" of table "public"."moment"', $sqlite2pg$ALTER TABLE "public"."moment" ADD CONSTRAINT "moment_hour_key" UNIQUE ("hour")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "moment_zoned_key" of table "public"."moment"', $sqlite2pg$ALTER TABLE "public"."moment" ADD CONSTRAINT "moment_zoned_key" UNIQUE ("zoned")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "moment_local_key" of table "public"."moment"', $sqlite2pg$ALTER TABLE "public"."moment" ADD CONSTRAINT "moment_local_key" UNIQUE ("local")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "moment_code_key" of table "public"."moment"', $sqlite2pg$ALTER TABLE "public"."moment" ADD CONSTRAINT "moment_code_key" UNIQUE ("code")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "b_id_fkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_id_fkey" FOREIGN KEY ("id") REFERENCES "public"."a" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."id")::text), 100) FROM "public"."b" AS c WHERE c."id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."a" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "b_mate_fkey" of table "public"."b"', $sqlite2pg$ALTER TABLE "public"."b" ADD CONSTRAINT "b_mate_fkey" FOREIGN KEY ("mate") REFERENCES "public"."c" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_mate_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."mate")::text), 100) FROM "public"."b" AS c WHERE c."mate" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."c" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."mate")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_id_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_id_fkey" FOREIGN KEY ("id") REFERENCES "public"."b" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_id_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."id")::text), 100) FROM "public"."c" AS c WHERE c."id" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."b" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "c_up_fkey" of table "public"."c"', $sqlite2pg$ALTER TABLE "public"."c" ADD CONSTRAINT "c_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."c" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."c" VALIDATE CONSTRAINT "c_up_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."up")::text), 100) FROM "public"."c" AS c WHERE c."up" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."c" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."up")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "nobody_c_fkey" of table "public"."nobody"', $sqlite2pg$ALTER TABLE "public"."nobody" ADD CONSTRAINT "nobody_c_fkey" FOREIGN KEY ("c") REFERENCES "public"."c" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."nobody" VALIDATE CONSTRAINT "nobody_c_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."c")::text), 100) FROM "public"."nobody" AS c WHERE c."c" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."c" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."c")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "item_day_shop_fkey" of table "public"."item"', $sqlite2pg$ALTER TABLE "public"."item" ADD CONSTRAINT "item_day_shop_fkey" FOREIGN KEY ("day", "shop") REFERENCES "public"."opening" ("day", "shop") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_day_shop_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."day", c."shop")::text), 100) FROM "public"."item" AS c WHERE c."day" IS NOT NULL AND c."shop" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."opening" AS p WHERE p."day" OPERATOR(pg_catalog.=) c."day" AND p."shop" OPERATOR(pg_catalog.=) c."shop")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "seen_at_fkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_at_fkey" FOREIGN KEY ("at") REFERENCES "public"."moment" ("at") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."seen" VALIDATE CONSTRAINT "seen_at_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."at")::text), 100) FROM "public"."seen" AS c WHERE c."at" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."moment" AS p WHERE p."at" OPERATOR(pg_catalog.=) c."at")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "seen_hour_fkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_hour_fkey" FOREIGN KEY ("hour") REFERENCES "public"."moment" ("hour") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."seen" VALIDATE CONSTRAINT "seen_hour_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."hour")::text), 100) FROM "public"."seen" AS c WHERE c."hour" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."moment" AS p WHERE p."hour" OPERATOR(pg_catalog.=) c."hour")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "seen_zoned_fkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_zoned_fkey" FOREIGN KEY ("zoned") REFERENCES "public"."moment" ("zoned") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."seen" VALIDATE CONSTRAINT "seen_zoned_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."zoned")::text), 100) FROM "public"."seen" AS c WHERE c."zoned" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."moment" AS p WHERE p."zoned" OPERATOR(pg_catalog.=) c."zoned")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "seen_local_fkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_local_fkey" FOREIGN KEY ("local") REFERENCES "public"."moment" ("local") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."seen" VALIDATE CONSTRAINT "seen_local_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."local")::text), 100) FROM "public"."seen" AS c WHERE c."local" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."moment" AS p WHERE p."local" OPERATOR(pg_catalog.=) c."local")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "seen_code_fkey" of table "public"."seen"', $sqlite2pg$ALTER TABLE "public"."seen" ADD CONSTRAINT "seen_code_fkey" FOREIGN KEY ("code") REFERENCES "public"."moment" ("code") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."seen" VALIDATE CONSTRAINT "seen_code_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."code")::text), 100), 'have no equal parent; SQLite compares numbers and text that reads as one' FROM "public"."seen" AS c WHERE c."code" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."moment" AS p WHERE p."code" OPERATOR(pg_catalog.=) c."code")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'values', '"x"', '1',
    'octets', '"x"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."b"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'values', '"mate"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."c"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'values', '"up"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."nobody"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."item"', ARRAY['rows', '', '2',
    'values', '"day"', '1',
    'values', '"shop"', '2',
    'values', '"n"', '2',
    'sum', '"n"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."opening"', ARRAY['rows', '', '1',
    'values', '"day"', '1',
    'values', '"shop"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."moment"', ARRAY['rows', '', '1',
    'values', '"at"', '1',
    'values', '"hour"', '1',
    'values', '"zoned"', '1',
    'values', '"local"', '1',
    'values', '"code"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."seen"', ARRAY['rows', '', '2',
    'values', '"at"', '1',
    'values', '"hour"', '1',
    'values', '"zoned"', '1',
    'values', '"local"', '1',
    'values', '"code"', '1',
    'octets', '"code"', '1']);
ANALYZE "public"."a";
ANALYZE "public"."b";
ANALYZE "public"."c";
ANALYZE "public"."nobody";
ANALYZE "public"."item";
ANALYZE "public"."opening";
ANALYZE "public"."moment";
ANALYZE "public"."seen";
SET LOCAL sqlite2pg.written = '8 tables, 12 rows, 9 keys, 11 foreign keys; verified';

-- end
