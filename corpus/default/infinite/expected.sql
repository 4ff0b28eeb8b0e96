-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."r"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r"');
CREATE TABLE "public"."r" (
    "id" bigint NOT NULL,
    "pos" double precision DEFAULT 'Infinity',
    "low" double precision DEFAULT '-Infinity',
    "r" double precision DEFAULT 'Infinity',
    "text" double precision DEFAULT 'Infinity',
    "u" double precision DEFAULT '-Infinity',
    "big" numeric DEFAULT 'Infinity',
    "whole" bigint
);
COPY "public"."r" ("id", "pos", "low", "r", "text", "u", "big", "whole") FROM stdin WITH (FREEZE);
1	1	1.5	0.5	2	3	9007199254740993	1
2	1.5	2.25	Infinity	2.5	3	1	2
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r_pkey" of table "public"."r"', $sqlite2pg$ALTER TABLE "public"."r" ADD CONSTRAINT "r_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "r_pos" of table "public"."r"', $sqlite2pg$CREATE INDEX "r_pos" ON "public"."r" ("pos") WHERE "pos" < ('Infinity'::double precision)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "r_pos_check" of table "public"."r"', $sqlite2pg$ALTER TABLE "public"."r" ADD CONSTRAINT "r_pos_check" CHECK ("pos" > 0) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_pos_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."r" AS sqlite2pg_row WHERE NOT ("pos" > 0)$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "r_low_check" of table "public"."r"', $sqlite2pg$ALTER TABLE "public"."r" ADD CONSTRAINT "r_low_check" CHECK ("low" < ('Infinity'::double precision)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_low_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."r" AS sqlite2pg_row WHERE NOT ("low" < ('Infinity'::double precision))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."last"', $sqlite2pg$CREATE VIEW "public"."last" ("id") AS SELECT "r"."id" FROM "public"."r" WHERE ("r"."pos" = ('Infinity'::double precision)) OR ("r"."low" <> ('-Infinity'::double precision))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"pos"', '2',
    'values', '"low"', '2',
    'values', '"r"', '2',
    'values', '"text"', '2',
    'values', '"u"', '2',
    'values', '"big"', '2',
    'values', '"whole"', '2',
    'sum', '"whole"', '3']);
ANALYZE "public"."r";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 1 index, 2 checks, 1 view; verified';

-- end
