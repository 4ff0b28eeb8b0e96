-- frame: plain
-- pre-data

-- the extension, before any row is sent
DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'citext') THEN
        CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
        EXECUTE format('CREATE EXTENSION IF NOT EXISTS citext SCHEMA %I', 'public');
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE PROCEDURE "public"."sqlite2pg_citext_fa1cb248"(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'citext';
    SELECT string_agg(format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions FROM unnest(columns) AS name;
    EXECUTE format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."opted"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."opted"');
CREATE TABLE "public"."opted" (
    "out" text,
    "plain" text
);
COPY "public"."opted" ("out", "plain") FROM stdin WITH (FREEZE);
a	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."exact"');
CREATE TABLE "public"."exact" (
    "tag" text NOT NULL,
    "kind" text NOT NULL,
    "n" bigint
);
COPY "public"."exact" ("tag", "kind", "n") FROM stdin WITH (FREEZE);
a	k	1
A	k	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."parent"');
CREATE TABLE "public"."parent" (
    "name" text
);
COPY "public"."parent" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."extension"');
CREATE TABLE "public"."extension" (
    "name" text
);
COPY "public"."extension" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."plain"');
CREATE TABLE "public"."plain" (
    "name" text
);
COPY "public"."plain" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "name" text,
    "grandchild" text
);
COPY "public"."child" ("name", "grandchild") FROM stdin WITH (FREEZE);
x	y
\.
CALL "public"."sqlite2pg_citext_fa1cb248"('"public"."child"', ARRAY['grandchild'], '');

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "opted_out_key" of table "public"."opted"', $sqlite2pg$ALTER TABLE "public"."opted" ADD CONSTRAINT "opted_out_key" UNIQUE ("out")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "opted_out_key_folded" of table "public"."opted"', $sqlite2pg$CREATE UNIQUE INDEX "opted_out_key_folded" ON "public"."opted" ((pg_catalog.lower("out" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "exact_pkey" of table "public"."exact"', $sqlite2pg$ALTER TABLE "public"."exact" ADD CONSTRAINT "exact_pkey" PRIMARY KEY ("tag", "kind")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "parent_pkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "parent_pkey_folded" of table "public"."parent"', $sqlite2pg$CREATE UNIQUE INDEX "parent_pkey_folded" ON "public"."parent" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "extension_pkey" of table "public"."extension"', $sqlite2pg$ALTER TABLE "public"."extension" ADD CONSTRAINT "extension_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "extension_name_fkey" of table "public"."extension"', $sqlite2pg$ALTER TABLE "public"."extension" ADD CONSTRAINT "extension_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."parent" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."extension" VALIDATE CONSTRAINT "extension_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100), 'have no equal parent; SQLite compares by COLLATE NOCASE' FROM "public"."extension" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "child_name_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."plain" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."child" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."plain" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."opted"', ARRAY['rows', '', '1',
    'values', '"out"', '1',
    'octets', '"out"', '1',
    'values', '"plain"', '1',
    'octets', '"plain"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."exact"', ARRAY['rows', '', '2',
    'values', '"tag"', '2',
    'octets', '"tag"', '2',
    'values', '"kind"', '2',
    'octets', '"kind"', '2',
    'values', '"n"', '2',
    'sum', '"n"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."parent"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."extension"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."plain"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '1',
    'values', '"name"', '1',
    'octets', '"name"', '1',
    'values', '"grandchild"', '1',
    'octets', '"grandchild"', '1']);
ANALYZE "public"."opted";
ANALYZE "public"."exact";
ANALYZE "public"."parent";
ANALYZE "public"."extension";
ANALYZE "public"."plain";
ANALYZE "public"."child";
DROP ROUTINE "public"."sqlite2pg_citext_fa1cb248";
SET LOCAL sqlite2pg.written = '6 tables, 7 rows, 5 keys, 2 indexes, 2 foreign keys; verified';

-- end
