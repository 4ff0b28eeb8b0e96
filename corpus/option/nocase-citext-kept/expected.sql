-- frame: plain
-- pre-data
DO $sqlite2pg$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname OPERATOR(pg_catalog.=) 'citext') THEN
        EXECUTE pg_catalog.format('CREATE EXTENSION citext SCHEMA %I', 'public');
    END IF;
EXCEPTION WHEN OTHERS THEN
    RAISE EXCEPTION USING
        MESSAGE = pg_catalog.format('sqlite2pg: --nocase citext: %s; nothing is committed', SQLERRM),
        HINT = 'Without the option COLLATE NOCASE is kept in keys and indexes, by no extension. Or let one who may do so run: CREATE EXTENSION citext';
END $sqlite2pg$;

-- makes citext of columns; only the server knows in which schema that type is
CREATE OR REPLACE PROCEDURE pg_temp.sqlite2pg_citext(relation text, columns text[], suffix text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    kind text;
    actions text;
BEGIN
    SELECT pg_catalog.format('%I.citext%s', n.nspname, suffix) INTO STRICT kind
        FROM pg_catalog.pg_extension AS e
        JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace
        WHERE e.extname OPERATOR(pg_catalog.=) 'citext';
    SELECT pg_catalog.string_agg(pg_catalog.format('ALTER COLUMN %I TYPE %s', name, kind), ', ') INTO actions
        FROM pg_catalog.unnest(columns) AS name;
    EXECUTE pg_catalog.format('ALTER TABLE %s %s', relation, actions);
END $sqlite2pg$;


CALL pg_temp.sqlite2pg_make_way('"public"."opted"');
CREATE TABLE "public"."opted" (
    "out" text,
    "plain" text
);
COPY "public"."opted" ("out", "plain") FROM stdin WITH (FREEZE);
a	b
\.

CALL pg_temp.sqlite2pg_make_way('"public"."exact"');
CREATE TABLE "public"."exact" (
    "tag" text NOT NULL,
    "kind" text NOT NULL,
    "n" bigint
);
COPY "public"."exact" ("tag", "kind", "n") FROM stdin WITH (FREEZE);
a	k	1
A	k	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."parent"');
CREATE TABLE "public"."parent" (
    "name" text
);
COPY "public"."parent" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."extension"');
CREATE TABLE "public"."extension" (
    "name" text
);
COPY "public"."extension" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."plain"');
CREATE TABLE "public"."plain" (
    "name" text
);
COPY "public"."plain" ("name") FROM stdin WITH (FREEZE);
x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."child"');
CREATE TABLE "public"."child" (
    "name" text,
    "grandchild" text
);
COPY "public"."child" ("name", "grandchild") FROM stdin WITH (FREEZE);
x	y
\.
CALL pg_temp.sqlite2pg_citext('"public"."child"', ARRAY['grandchild'], '');

-- post-data
CALL pg_temp.sqlite2pg_attempt('unique constraint "opted_out_key" of table "public"."opted"', $sqlite2pg$ALTER TABLE "public"."opted" ADD CONSTRAINT "opted_out_key" UNIQUE ("out")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "opted_out_key_folded" of table "public"."opted"', $sqlite2pg$CREATE UNIQUE INDEX "opted_out_key_folded" ON "public"."opted" ((pg_catalog.lower("out" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "exact_pkey" of table "public"."exact"', $sqlite2pg$ALTER TABLE "public"."exact" ADD CONSTRAINT "exact_pkey" PRIMARY KEY ("tag", "kind")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "parent_pkey" of table "public"."parent"', $sqlite2pg$ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "parent_pkey_folded" of table "public"."parent"', $sqlite2pg$CREATE UNIQUE INDEX "parent_pkey_folded" ON "public"."parent" ((pg_catalog.lower("name" COLLATE pg_catalog."C")))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "extension_pkey" of table "public"."extension"', $sqlite2pg$ALTER TABLE "public"."extension" ADD CONSTRAINT "extension_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "plain_pkey" of table "public"."plain"', $sqlite2pg$ALTER TABLE "public"."plain" ADD CONSTRAINT "plain_pkey" PRIMARY KEY ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "extension_name_fkey" of table "public"."extension"', $sqlite2pg$ALTER TABLE "public"."extension" ADD CONSTRAINT "extension_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."parent" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."extension" VALIDATE CONSTRAINT "extension_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."extension" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."parent" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "child_name_fkey" of table "public"."child"', $sqlite2pg$ALTER TABLE "public"."child" ADD CONSTRAINT "child_name_fkey" FOREIGN KEY ("name") REFERENCES "public"."plain" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."child" VALIDATE CONSTRAINT "child_name_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."name")::text), 100) FROM "public"."child" AS c WHERE c."name" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."plain" AS p WHERE p."name" OPERATOR(pg_catalog.=) c."name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."opted"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("out")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("out"))', '1',
    'pg_catalog.count("plain")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("plain"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."exact"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("tag")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("tag"))', '2',
    'pg_catalog.count("kind")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("kind"))', '2',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '3']);
CALL pg_temp.sqlite2pg_verify('"public"."parent"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."extension"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."plain"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."child"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("name")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '1',
    'pg_catalog.count("grandchild")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("grandchild"))', '1']);
ANALYZE "public"."opted";
ANALYZE "public"."exact";
ANALYZE "public"."parent";
ANALYZE "public"."extension";
ANALYZE "public"."plain";
ANALYZE "public"."child";

-- end
