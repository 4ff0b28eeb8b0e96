-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b c" text
);
COPY "public"."t" ("id", "a", "b c") FROM stdin WITH (FREEZE);
1	5	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."first"', $sqlite2pg$CREATE VIEW "public"."first" ("a", "b c") AS SELECT "t"."a", "t"."b c" FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."middle"', $sqlite2pg$CREATE VIEW "public"."middle" ("one", "two") AS SELECT "first"."a", "first"."b c" FROM "public"."first"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."last"', $sqlite2pg$CREATE VIEW "public"."last" ("one", "two") AS SELECT "middle"."one", "middle"."two" FROM "public"."middle"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."twice"', $sqlite2pg$CREATE VIEW "public"."twice" ("a", "a:1", "a+1", "b c", "'lit'", "id") AS SELECT "t"."a", "t"."a", "t"."a" + 1, "t"."b c", 'lit', "t"."id" FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."strings"', $sqlite2pg$CREATE VIEW "public"."strings" ("a", "s", "empty") AS SELECT "t"."a", 'not a column', NULL FROM "public"."t"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum("a")', '5',
    'pg_catalog.count("b c")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b c"))', '1']);
ANALYZE "public"."t";

-- end
