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


CALL pg_temp.sqlite2pg_make_way('"public"."users"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."posts"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."places"');
CREATE TABLE "public"."places" (
    "town" text NOT NULL,
    "street" text NOT NULL,
    "n" bigint
);
COPY "public"."places" ("town", "street", "n") FROM stdin WITH (FREEZE);
Ulm	Hafengasse	3
ulm	Breite Gasse	4
\.
CALL pg_temp.sqlite2pg_citext('"public"."users"', ARRAY['name', 'mail'], '');
CALL pg_temp.sqlite2pg_citext('"public"."posts"', ARRAY['author'], '');
CALL pg_temp.sqlite2pg_citext('"public"."places"', ARRAY['town', 'street'], '');

-- post-data
CALL pg_temp.sqlite2pg_attempt('generated column "loud" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD COLUMN "loud" text GENERATED ALWAYS AS (pg_catalog.upper(("name"::text) COLLATE pg_catalog."C")::text) STORED$sqlite2pg$);
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."posts"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_name_key" UNIQUE ("name")$sqlite2pg$;
EXCEPTION
    WHEN unique_violation THEN
        DECLARE
            pair text;
        BEGIN
            GET STACKED DIAGNOSTICS pair = PG_EXCEPTION_DETAIL;
            RAISE EXCEPTION USING ERRCODE = 'unique_violation',
                MESSAGE = pg_catalog.format('sqlite2pg: %s: values that differ in the case of a letter beyond A to Z are two to '
                    'NOCASE and one to citext: %s Nothing is committed', 'unique constraint "users_name_key" of table "public"."users"', pair),
                HINT = 'Leave out --nocase citext, or keep this column: --column TABLE.COLUMN=text';
        END;
    WHEN OTHERS THEN
        INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES ('unique constraint "users_name_key" of table "public"."users"', SQLERRM);
END$sqlite2pg1$;
CALL pg_temp.sqlite2pg_attempt('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
DO $sqlite2pg1$BEGIN
    EXECUTE $sqlite2pg$ALTER TABLE "public"."places" ADD CONSTRAINT "places_pkey" PRIMARY KEY ("town", "street")$sqlite2pg$;
EXCEPTION
    WHEN unique_violation THEN
        DECLARE
            pair text;
        BEGIN
            GET STACKED DIAGNOSTICS pair = PG_EXCEPTION_DETAIL;
            RAISE EXCEPTION USING ERRCODE = 'unique_violation',
                MESSAGE = pg_catalog.format('sqlite2pg: %s: values that differ in the case of a letter beyond A to Z are two to '
                    'NOCASE and one to citext: %s Nothing is committed', 'primary key "places_pkey" of table "public"."places"', pair),
                HINT = 'Leave out --nocase citext, or keep this column: --column TABLE.COLUMN=text';
        END;
    WHEN OTHERS THEN
        INSERT INTO pg_temp.sqlite2pg_refused (object, reason) VALUES ('primary key "places_pkey" of table "public"."places"', SQLERRM);
END$sqlite2pg1$;
CALL pg_temp.sqlite2pg_attempt('index "by_mail" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_mail" ON "public"."users" ("mail" DESC)$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_exact_mail" of table "public"."users"', $sqlite2pg$CREATE UNIQUE INDEX "by_exact_mail" ON "public"."users" (("mail"::text))$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "by_part" of table "public"."users"', $sqlite2pg$CREATE INDEX "by_part" ON "public"."users" ("mail") WHERE pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") > ('b' COLLATE pg_catalog."C")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('check "users_check" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_check" CHECK (pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") <> ('root' COLLATE pg_catalog."C")) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."users" AS sqlite2pg_row WHERE NOT (pg_catalog.lower(("name"::text) COLLATE pg_catalog."C") <> ('root' COLLATE pg_catalog."C"))$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "posts_author_fkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_author_fkey" FOREIGN KEY ("author") REFERENCES "public"."users" ("name") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."posts" VALIDATE CONSTRAINT "posts_author_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."author")::text), 100) FROM "public"."posts" AS c WHERE c."author" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."users" AS p WHERE pg_catalog.lower(p."name"::text COLLATE pg_catalog."default") OPERATOR(pg_catalog.=) pg_catalog.lower(c."author"::text COLLATE pg_catalog."default"))$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '14',
    'pg_catalog.count("mail")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("mail"))', '14']);
CALL pg_temp.sqlite2pg_verify('"public"."posts"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("author")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("author"))', '6',
    'pg_catalog.count("title")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("title"))', '39']);
CALL pg_temp.sqlite2pg_verify('"public"."places"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("town")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("town"))', '6',
    'pg_catalog.count("street")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("street"))', '22',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '7']);
ANALYZE "public"."users";
ANALYZE "public"."posts";
ANALYZE "public"."places";

-- end
