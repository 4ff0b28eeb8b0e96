-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_attempt('generated column "twice" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("a" * 2) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "label" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "label" text GENERATED ALWAYS AS (("b" || '-' || ("a"::text))::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "half" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "half" double precision GENERATED ALWAYS AS ("r" / (2.0::double precision)) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "more" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "more" bigint GENERATED ALWAYS AS (("a" * 2) + 1) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "title" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "title" text GENERATED ALWAYS AS ((pg_catalog.upper(pg_catalog.substr("b", 1, 1) COLLATE pg_catalog."C") || pg_catalog.substr("b", 2))::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('NOT NULL of generated column "title" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ALTER COLUMN "title" SET NOT NULL$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "gross" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "gross" numeric GENERATED ALWAYS AS ((((pg_catalog.trim_scale("d")::double precision) * (1.2::double precision))::text)::numeric) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('generated column "flag" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD COLUMN "flag" boolean GENERATED ALWAYS AS ("a" > 3) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "t_more_key" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_more_key" UNIQUE ("more")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_twice" of table "public"."t"', $sqlite2pg$CREATE INDEX "by_twice" ON "public"."t" ("twice")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("a")', '2',
    'pg_catalog.sum("a")', '5',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '6',
    'pg_catalog.count("r")', '1',
    'pg_catalog.count("d")', '2']);
ANALYZE "public"."t";

-- end
