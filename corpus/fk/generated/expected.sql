-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."box"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."box"');
CREATE TABLE "public"."box" (
    "label" text,
    "number" bigint
);
COPY "public"."box" ("label", "number") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."part"');
CREATE TABLE "public"."part" (
    "n" bigint NOT NULL,
    "late" timestamp
);
COPY "public"."part" ("n", "late") FROM stdin WITH (FREEZE);
1	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."whole"');
CREATE TABLE "public"."whole" (
    "id" bigint NOT NULL,
    "at" timestamp DEFAULT pg_catalog.date_trunc('second', pg_catalog.now() AT TIME ZONE 'UTC'),
    "n" text DEFAULT '0'
);
COPY "public"."whole" ("id", "at", "n") FROM stdin WITH (FREEZE);
1	\N	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "w" bigint,
    "t" text,
    "at" timestamptz
);
COPY "public"."child" ("w", "t", "at") FROM stdin WITH (FREEZE);
1	1	2024-05-06 07:08:09+00
\.
ALTER TABLE "public"."part"
    ALTER COLUMN "late" TYPE timestamptz USING "late"::text::timestamptz;
ALTER TABLE "public"."whole"
    ALTER COLUMN "at" DROP DEFAULT,
    ALTER COLUMN "n" DROP DEFAULT,
    ALTER COLUMN "at" TYPE timestamptz USING "at"::text::timestamptz;
ALTER TABLE "public"."whole"
    ALTER COLUMN "n" TYPE bigint USING "n"::text::bigint;

-- post-data
ALTER TABLE "public"."whole"
    ALTER COLUMN "at" SET DEFAULT pg_catalog.date_trunc('second', pg_catalog.now()),
    ALTER COLUMN "n" SET DEFAULT 0;
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "kind" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD COLUMN "kind" bigint GENERATED ALWAYS AS ("n" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "name" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD COLUMN "name" text GENERATED ALWAYS AS (("n" + 1)::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "k" of table "public"."whole"', $sqlite2pg$ALTER TABLE "public"."whole" ADD COLUMN "k" text GENERATED ALWAYS AS ("id"::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."part"', 'n', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."whole"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "box_label_key" of table "public"."box"', $sqlite2pg$ALTER TABLE "public"."box" ADD CONSTRAINT "box_label_key" UNIQUE ("label")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "box_number_key" of table "public"."box"', $sqlite2pg$ALTER TABLE "public"."box" ADD CONSTRAINT "box_number_key" UNIQUE ("number")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "part_pkey" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD CONSTRAINT "part_pkey" PRIMARY KEY ("n")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "whole_pkey" of table "public"."whole"', $sqlite2pg$ALTER TABLE "public"."whole" ADD CONSTRAINT "whole_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "whole_k_key" of table "public"."whole"', $sqlite2pg$ALTER TABLE "public"."whole" ADD CONSTRAINT "whole_k_key" UNIQUE ("k")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "part_name_fkey" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD CONSTRAINT "part_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."box" ("label") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."part" VALIDATE CONSTRAINT "part_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."part" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."box" AS p WHERE p."label" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "part_kind_fkey" of table "public"."part"', $sqlite2pg$ALTER TABLE "public"."part" ADD CONSTRAINT "part_kind_fkey" FOREIGN KEY ("kind") REFERENCES "public"."box" ("number") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."part" VALIDATE CONSTRAINT "part_kind_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."kind")::text), 100) FROM "public"."part" AS c WHERE c."kind" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."box" AS p WHERE p."number" OPERATOR(pg_catalog.=) c."kind")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_t_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_t_fkey" FOREIGN KEY ("t") REFERENCES "public"."whole" ("k") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_t_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."t")::text), 100) FROM "public"."child" AS c WHERE c."t" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."whole" AS p WHERE p."k" OPERATOR(pg_catalog.=) c."t")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."box"', ARRAY['rows', '', '1',
    'values', '"label"', '1',
    'octets', '"label"', '1',
    'values', '"number"', '1',
    'sum', '"number"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."part"', ARRAY['rows', '', '1',
    'values', '"n"', '1',
    'sum', '"n"', '1',
    'values', '"late"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."whole"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"at"', '0',
    'values', '"n"', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '1',
    'values', '"w"', '1',
    'sum', '"w"', '1',
    'values', '"t"', '1',
    'octets', '"t"', '1',
    'values', '"at"', '1']);
ANALYZE "public"."box";
ANALYZE "public"."part";
ANALYZE "public"."whole";
ANALYZE "public"."child";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 5 keys, 3 foreign keys; verified';

-- end
