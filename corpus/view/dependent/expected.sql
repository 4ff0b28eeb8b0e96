-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b c" text
);
COPY "public"."t" ("id", "a", "b c") FROM stdin WITH (FREEZE);
1	5	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."first"', $sqlite2pg$CREATE VIEW "public"."first" ("a", "b c") AS SELECT "t"."a", "t"."b c" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."middle"', $sqlite2pg$CREATE VIEW "public"."middle" ("one", "two") AS SELECT "first"."a", "first"."b c" FROM "public"."first"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."last"', $sqlite2pg$CREATE VIEW "public"."last" ("one", "two") AS SELECT "middle"."one", "middle"."two" FROM "public"."middle"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."twice"', $sqlite2pg$CREATE VIEW "public"."twice" ("a", "a:1", "a+1", "b c", "'lit'", "id") AS SELECT "t"."a", "t"."a", "t"."a" + 1, "t"."b c", 'lit', "t"."id" FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."strings"', $sqlite2pg$CREATE VIEW "public"."strings" ("a", "s", "empty") AS SELECT "t"."a", 'not a column', NULL FROM "public"."t"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."pragma"', $sqlite2pg$CREATE VIEW "public"."pragma" ("name") AS SELECT "pragma_table_info"."name" FROM (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'a'::text, 'INT'::text, 0, NULL::text, 0), (2, 'b c'::text, 'TEXT'::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '5',
    'values', '"b c"', '1',
    'octets', '"b c"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 6 views; verified';

-- end
