-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" text,
    "r" double precision,
    "d" numeric(10,2)
);
COPY "public"."t" ("id", "a", "b", "r", "d") FROM stdin WITH (FREEZE);
1	5	hello	2.5	10.25
2	0	x	\N	1
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "twice" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("a" * 2) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "label" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "label" text GENERATED ALWAYS AS (("b" || '-' || ("a"::text))::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "half" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "half" double precision GENERATED ALWAYS AS ("r" / (2.0::double precision)) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "more" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "more" bigint GENERATED ALWAYS AS (("a" * 2) + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "title" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "title" text GENERATED ALWAYS AS ((pg_catalog.upper(pg_catalog.substr("b", 1, 1) COLLATE pg_catalog."C") || pg_catalog.substr("b", 2))::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('NOT NULL of generated column "title" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ALTER COLUMN "title" SET NOT NULL$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "gross" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "gross" numeric GENERATED ALWAYS AS ((((pg_catalog.trim_scale("d")::double precision) * (1.2::double precision))::text)::numeric) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "flag" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "flag" boolean GENERATED ALWAYS AS ("a" > 3) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "t_more_key" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_more_key" UNIQUE ("more")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_twice" of table "public"."t"', $sqlite2pg$CREATE INDEX "by_twice" ON "public"."t" ("twice")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"a"', '2',
    'sum', '"a"', '5',
    'values', '"b"', '2',
    'octets', '"b"', '6',
    'values', '"r"', '1',
    'values', '"d"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 2 keys, 1 index; verified';

-- end
