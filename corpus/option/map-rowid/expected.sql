-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text,
    "up" text
);
COPY "public"."t" ("id", "a", "up") FROM stdin WITH (FREEZE);
1	2	\N
2	3	1
\.
ALTER TABLE "public"."t"
    ALTER COLUMN "up" TYPE bigint USING "up"::bigint;

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', 0);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "t_up_fkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."t" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_up_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."up")::text), 100) FROM "public"."t" AS c WHERE c."up" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."t" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."up")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"a"', '2',
    'octets', '"a"', '2',
    'values', '"up"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 1 foreign key; verified';

-- end
