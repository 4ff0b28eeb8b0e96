-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."u"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "n" bigint DEFAULT 5
);
COPY "public"."u" ("id", "name", "n") FROM stdin WITH (FREEZE);
1	q	2
2	r	3
3	z	10
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a""b" text,
    "c d" text,
    "e" text,
    "x.y" text
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."w"');
CREATE TABLE "public"."w" (
    "a" text NOT NULL,
    "b" text NOT NULL,
    "x" double precision
);

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."k"');
CREATE TABLE "public"."k" (
    "a" varchar(20),
    "b" double precision
);

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "g" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD COLUMN "g" bigint GENERATED ALWAYS AS ("n" + 1) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."u"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "u_pkey" of table "public"."u"', $sqlite2pg$ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "w_pkey" of table "public"."w"', $sqlite2pg$ALTER TABLE "public"."w" ADD CONSTRAINT "w_pkey" PRIMARY KEY ("b", "a")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p1"', $sqlite2pg$CREATE VIEW "public"."p1" ("c") AS SELECT pg_catalog.count(*) FROM (VALUES (0, 'a"b'::text, ''::text, 0, NULL::text, 0), (1, 'c d'::text, ''::text, 0, NULL::text, 0), (2, 'e'::text, ''::text, 0, NULL::text, 0), (3, 'x.y'::text, ''::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p2"', $sqlite2pg$CREATE VIEW "public"."p2" ("cid", "name", "type", "notnull", "pk") AS SELECT "pragma_table_info"."cid", "pragma_table_info"."name", "pragma_table_info"."type", "pragma_table_info"."notnull", "pragma_table_info"."pk" FROM (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'name'::text, 'TEXT'::text, 1, NULL::text, 0), (2, 'n'::text, 'INT'::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk") WHERE "pragma_table_info"."pk" = 0$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p3"', $sqlite2pg$CREATE VIEW "public"."p3" ("cid", "name", "type", "notnull", "dflt_value", "pk") AS SELECT "pragma_table_info"."cid", "pragma_table_info"."name", "pragma_table_info"."type", "pragma_table_info"."notnull", "pragma_table_info"."dflt_value", "pragma_table_info"."pk" FROM (VALUES (0, 'a"b'::text, ''::text, 0, NULL::text, 0), (1, 'c d'::text, ''::text, 0, NULL::text, 0), (2, 'e'::text, ''::text, 0, NULL::text, 0), (3, 'x.y'::text, ''::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p4"', $sqlite2pg$CREATE VIEW "public"."p4" ("name", "pk", "nn") AS SELECT "pragma_table_info"."name", "pragma_table_info"."pk", "pragma_table_info"."notnull" FROM (VALUES (0, 'a'::text, 'TEXT'::text, 1, NULL::text, 2), (1, 'b'::text, 'TEXT'::text, 1, NULL::text, 1), (2, 'x'::text, NULL::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk") ORDER BY "pragma_table_info"."pk" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p6"', $sqlite2pg$CREATE VIEW "public"."p6" ("name", "n2") AS SELECT "i"."name", "u"."name" FROM "public"."u", (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'name'::text, 'TEXT'::text, 1, NULL::text, 0), (2, 'n'::text, 'INT'::text, 0, NULL::text, 0)) AS "i" ("cid", "name", "type", "notnull", "dflt_value", "pk") WHERE (CASE WHEN "i"."cid" IS NULL THEN 'null' ELSE 'integer' END = 'integer') AND ("i"."name" = pg_catalog.lower('ID' COLLATE pg_catalog."C"))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p9"', $sqlite2pg$CREATE VIEW "public"."p9" ("g") AS SELECT pg_catalog.string_agg("pragma_table_info"."name", ',') FROM (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'name'::text, 'TEXT'::text, 1, NULL::text, 0), (2, 'n'::text, 'INT'::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p11"', $sqlite2pg$CREATE VIEW "public"."p11" ("name") AS SELECT "pragma_table_info"."name" FROM (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'name'::text, 'TEXT'::text, 1, NULL::text, 0), (2, 'n'::text, 'INT'::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk") WHERE ("pragma_table_info"."cid" = 1) AND CASE WHEN "pragma_table_info"."cid" IS NOT NULL THEN true END$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."p12"', $sqlite2pg$CREATE VIEW "public"."p12" ("dflt_value") AS (SELECT "pragma_table_info"."dflt_value" FROM (VALUES (0, 'a"b'::text, ''::text, 0, NULL::text, 0), (1, 'c d'::text, ''::text, 0, NULL::text, 0), (2, 'e'::text, ''::text, 0, NULL::text, 0), (3, 'x.y'::text, ''::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk")) UNION (SELECT "pragma_table_info"."name" FROM (VALUES (0, 'id'::text, 'INTEGER'::text, 1, NULL::text, 1), (1, 'name'::text, 'TEXT'::text, 1, NULL::text, 0), (2, 'n'::text, 'INT'::text, 0, NULL::text, 0)) AS "pragma_table_info" ("cid", "name", "type", "notnull", "dflt_value", "pk"))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '3',
    'values', '"n"', '3',
    'sum', '"n"', '15']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."w"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."k"', ARRAY['rows', '', '0']);
ANALYZE "public"."t";
ANALYZE "public"."u";
ANALYZE "public"."w";
ANALYZE "public"."k";
SET LOCAL sqlite2pg.written = '4 tables, 3 rows, 2 keys, 8 views; verified';

-- end
