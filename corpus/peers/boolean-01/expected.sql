-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "f" boolean NOT NULL,
    "g" boolean DEFAULT false,
    "h" boolean DEFAULT false
);
COPY "public"."t" ("id", "f", "g", "h") FROM stdin WITH (FREEZE);
1	t	f	t
2	f	t	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_f_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_f_check" CHECK ("f" IN (false, true)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_f_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("f" IN (false, true))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"f"', '2',
    'values', '"g"', '2',
    'values', '"h"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key, 1 check; verified';

-- end
