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

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text DEFAULT 'Anon' NOT NULL,
    "mail" varchar(40)
);
COPY "public"."users" ("id", "name", "mail") FROM stdin WITH (FREEZE);
1	Bob	B@x.org
2	alice	a@x.org
3	Émile	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "author" text,
    "title" text
);
COPY "public"."posts" ("id", "author", "title") FROM stdin WITH (FREEZE);
1	BOB	an author in other letters
2	bob	and again
3	\N	none
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."places"');
CREATE TABLE "public"."places" (
    "town" text NOT NULL,
    "street" text NOT NULL,
    "n" bigint
);
COPY "public"."places" ("town", "street", "n") FROM stdin WITH (FREEZE);
Ulm	Hafengasse	3
ulm	Breite Gasse	4
\.
CALL "public"."sqlite2pg_citext_fa1cb248"('"public"."users"', ARRAY['name', 'mail'], '');
CALL "public"."sqlite2pg_citext_fa1cb248"('"public"."posts"', ARRAY['author'], '');
CALL "public"."sqlite2pg_citext_fa1cb248"('"public"."places"', ARRAY['town', 'street'], '');

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('generated column "loud" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD COLUMN "loud" text GENERATED ALWAYS AS (pg_catalog.upper(("name"::text) COLLATE pg_catalog."C")::text) STORED$sqlite2pg$);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);

CREATE PROCEDURE "public"."sqlite2pg_citext_key_fa1cb248"(object text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    detail text;
    hint text;
BEGIN
    EXECUTE statement;
EXCEPTION
    WHEN unique_violation THEN
        GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
        RAISE EXCEPTION USING ERRCODE = 'unique_violation',
            MESSAGE = format('sqlite2pg: %s: values that differ in the case of a letter beyond A to Z are two to NOCASE and '
                'one to citext: %s Nothing is committed', object, detail),
            HINT = 'Leave out --nocase citext, or keep this column: --column TABLE.COLUMN=text';
    WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
        CALL "public"."sqlite2pg_refuse_fa1cb248"(object, statement, SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_citext_key_fa1cb248"('unique constraint "users_name_key" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_citext_key_fa1cb248"('primary key "places_pkey" of table "public"."places"', $sqlite2pg$ALTER TABLE "public"."places" ADD CONSTRAINT "places_pkey" PRIMARY KEY ("town", "street")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_mail" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_mail" ON "public"."users" ("mail" DESC)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_exact_mail" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "by_exact_mail" ON "public"."users" (("mail"::text))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "by_part" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_part" ON "public"."users" ("mail") WHERE pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") > ('b' COLLATE pg_catalog."C")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "users_check" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_check" CHECK (pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") <> ('root' COLLATE pg_catalog."C")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."users" AS sqlite2pg_row WHERE NOT (pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") <> ('root' COLLATE pg_catalog."C"))$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "posts_author_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY ("author") REFERENCES "public"."users" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_author_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author")::text), 100) FROM "public"."posts" AS c WHERE c."author" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE pg_catalog.lower(p."name"::text COLLATE pg_catalog."default") OPERATOR(pg_catalog.=) pg_catalog.lower(c."author"::text COLLATE pg_catalog."default"))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '14',
    'values', '"mail"', '2',
    'octets', '"mail"', '14']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"author"', '2',
    'octets', '"author"', '6',
    'values', '"title"', '3',
    'octets', '"title"', '39']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."places"', ARRAY['rows', '', '2',
    'values', '"town"', '2',
    'octets', '"town"', '6',
    'values', '"street"', '2',
    'octets', '"street"', '22',
    'values', '"n"', '2',
    'sum', '"n"', '7']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."places";
DROP ROUTINE "public"."sqlite2pg_citext_fa1cb248", "public"."sqlite2pg_citext_key_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 8 rows, 4 keys, 3 indexes, 1 check, 1 foreign key; verified';

-- end
