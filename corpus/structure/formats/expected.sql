-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."loose"');
CREATE TABLE "public"."loose" (
    "id" bigint NOT NULL,
    "v" text NOT NULL,
    "w" varchar(20)
);
COPY "public"."loose" ("id", "v", "w") FROM stdin WITH (FREEZE);
1	a	b
\.

CALL pg_temp.sqlite2pg_make_way('"public"."renamed"');
CREATE TABLE "public"."renamed" (
    "a" text,
    "b" text,
    "c" text,
    "d" text DEFAULT 'late'
);
COPY "public"."renamed" ("a", "b", "c", "d") FROM stdin WITH (FREEZE);
x	y	z	late
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."loose"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "loose_pkey" of table "public"."loose"', $sqlite2pg$ALTER TABLE "public"."loose" ADD CONSTRAINT "loose_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "both" of table "public"."loose"', $sqlite2pg$ALTER TABLE "public"."loose" ADD CONSTRAINT "both" UNIQUE ("v", "w")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "both_folded" of table "public"."loose"', $sqlite2pg$CREATE UNIQUE INDEX "both_folded" ON "public"."loose" ("v", (pg_catalog.lower("w" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."loose"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1',
    'pg_catalog.count("w")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("w"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."renamed"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '1',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1',
    'pg_catalog.count("c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("c"))', '1',
    'pg_catalog.count("d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d"))', '4']);
ANALYZE "public"."loose";
ANALYZE "public"."renamed";

-- end
