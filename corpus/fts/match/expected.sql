-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."docs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs"');
CREATE TABLE "public"."docs" (
    "rowid" bigint NOT NULL,
    "title" text,
    "body" text
);
COPY "public"."docs" ("rowid", "title", "body") FROM stdin WITH (FREEZE);
1	Quick fox	the quick brown fox, foo-bar
2	Café	au lait
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old"');
CREATE TABLE "public"."old" (
    "rowid" bigint NOT NULL,
    "a" text,
    "b" text,
    "c" text,
    "d" text,
    "e" text
);
COPY "public"."old" ("rowid", "a", "b", "c", "d", "e") FROM stdin WITH (FREEZE);
1	running	x	x	x	x
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
CREATE TABLE "public"."notes" (
    "id" bigint NOT NULL,
    "t" text
);
COPY "public"."notes" ("id", "t") FROM stdin WITH (FREEZE);
1	one two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tri"');
CREATE TABLE "public"."tri" (
    "rowid" bigint NOT NULL,
    "t" text
);
COPY "public"."tri" ("rowid", "t") FROM stdin WITH (FREEZE);
1	quick
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."docs"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."old"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tri"', 'rowid', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "docs_pkey" of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD CONSTRAINT "docs_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "old_pkey" of table "public"."old"', $sqlite2pg$ALTER TABLE "public"."old" ADD CONSTRAINT "old_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tri_pkey" of table "public"."tri"', $sqlite2pg$ALTER TABLE "public"."tri" ADD CONSTRAINT "tri_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_alone_fa1cb248"('schema public');
CREATE OR REPLACE FUNCTION "public".sqlite_tsvector
    (config pg_catalog.regconfig, separators text, marks text, VARIADIC documents text[]) RETURNS pg_catalog.tsvector
LANGUAGE plpgsql IMMUTABLE AS $sqlite2pg$
DECLARE
    blanks text := pg_catalog.repeat(' ', pg_catalog.length(separators));
    most integer := 1073741823;
    words text;
    plain text;
    part pg_catalog.tsvector;
    vector pg_catalog.tsvector;
BEGIN
    LOOP
        BEGIN
            vector := '';
            FOR n IN 1 .. pg_catalog.array_length(documents, 1) LOOP
                words := pg_catalog.translate(COALESCE(pg_catalog.left(documents[n], most), ''), separators, blanks);
                part := pg_catalog.to_tsvector(config, words);
                IF marks OPERATOR(pg_catalog.<>) '' AND words OPERATOR(pg_catalog.~) '[^\x01-\x7f]' THEN
                    plain := pg_catalog.normalize(pg_catalog.regexp_replace(
                        pg_catalog.normalize(words, 'NFD'), marks, '\1', 'g'), 'NFC');
                    IF plain OPERATOR(pg_catalog.<>) words THEN
                        part := pg_catalog.concat(part, ' ', pg_catalog.to_tsvector(config, plain))::pg_catalog.tsvector;
                    END IF;
                END IF;
                part := pg_catalog.setweight(part, (ARRAY['A', 'B', 'C', 'D'])[LEAST(n, 4)]::"char");
                vector := vector OPERATOR(pg_catalog.||) part OPERATOR(pg_catalog.||) ''' '':1'::pg_catalog.tsvector;
            END LOOP;
            RETURN pg_catalog.ts_delete(vector, ' ');
        EXCEPTION WHEN program_limit_exceeded THEN
            SELECT pg_catalog.max(pg_catalog.length(pg_catalog.left(document, most))) OPERATOR(pg_catalog./) 2 INTO most
                FROM pg_catalog.unnest(documents) AS document;
        END;
    END LOOP;
END $sqlite2pg$;
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search configuration sqlite_porter', $sqlite2pg1$DO $sqlite2pg$BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_ts_config AS c JOIN pg_catalog.pg_namespace AS n ON n.oid OPERATOR(pg_catalog.=) c.cfgnamespace
        WHERE c.cfgname OPERATOR(pg_catalog.=) 'sqlite_porter' AND n.nspname OPERATOR(pg_catalog.=) 'public') THEN
        CREATE TEXT SEARCH DICTIONARY "public".sqlite_porter (TEMPLATE = pg_catalog.snowball, LANGUAGE = porter);
        CREATE TEXT SEARCH CONFIGURATION "public".sqlite_porter (COPY = pg_catalog.simple);
        ALTER TEXT SEARCH CONFIGURATION "public".sqlite_porter
            ALTER MAPPING FOR asciiword, word, numword WITH "public".sqlite_porter;
    END IF;
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "title", "body")) STORED;
CREATE INDEX "docs_tsv_idx" ON "public"."docs" USING gin ("tsv");
ANALYZE "public"."docs"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."old"', $sqlite2pg$ALTER TABLE "public"."old" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('"public".sqlite_porter'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~', '', "a", "b", "c", "d", "e")) STORED;
CREATE INDEX "old_tsv_idx" ON "public"."old" USING gin ("tsv");
ANALYZE "public"."old"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search view "public"."found"', $sqlite2pg$CREATE INDEX "found_tsv_idx" ON "public"."notes" USING gin (("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "t")));
CREATE VIEW "public"."found" ("rowid", "t", "tsv") AS SELECT "id", "t", "public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "t") FROM "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."star"', $sqlite2pg$CREATE VIEW "public"."star" ("title", "body") AS SELECT "docs"."title", "docs"."body" FROM "public"."docs"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."words"', $sqlite2pg$CREATE VIEW "public"."words" ("rowid", "title") AS SELECT "docs"."rowid", "docs"."title" FROM "public"."docs" WHERE "docs"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '''quick'' & (''brown'' <1> ''fox'')') ORDER BY "docs"."rowid" NULLS FIRST$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."equal"', $sqlite2pg$CREATE VIEW "public"."equal" ("rowid") AS SELECT "d"."rowid" FROM "public"."docs" AS "d" WHERE "d"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '''qui'':* & !''lait''')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."column_of"', $sqlite2pg$CREATE VIEW "public"."column_of" ("rowid") AS SELECT "d"."rowid" FROM "public"."docs" AS "d" WHERE "d"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', pg_catalog.normalize(pg_catalog.regexp_replace(pg_catalog.normalize('''fox'':A | ''café'':A', 'NFD'),  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])',  E'\\1', 'g'), 'NFC'))$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."filters"', $sqlite2pg$CREATE VIEW "public"."filters" ("rowid") AS SELECT "docs"."rowid" FROM "public"."docs" WHERE "docs"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '''fox'' & ((''brown'':B <1> ''fox'':B) | (''foo'':B <1> ''bar'':B))')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."near"', $sqlite2pg$CREATE VIEW "public"."near" ("rowid") AS SELECT "docs"."rowid" FROM "public"."docs" WHERE "docs"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '(''fox'':A <1> ''quick'':A) | (''fox'':A <2> ''quick'':A) | (''quick'':A <1> ''fox'':A) | (''quick'':A <2> ''fox'':A) | (''fox'':B <1> ''quick'':B) | (''fox'':B <2> ''quick'':B) | (''quick'':B <1> ''fox'':B) | (''quick'':B <2> ''fox'':B)')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."called"', $sqlite2pg$CREATE VIEW "public"."called" ("rowid", "t") AS SELECT "c"."rowid", "n"."t" FROM (SELECT "c"."title", "c"."body", "c"."rowid", "c"."tsv" FROM "public"."docs" AS "c" WHERE "c"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '''fox''')) AS "c" ("title", "body", "rowid", "tsv") LEFT JOIN "public"."notes" AS "n" ON "n"."id" = "c"."rowid"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."content"', $sqlite2pg$CREATE VIEW "public"."content" ("rowid", "t") AS SELECT "found"."rowid", "found"."t" FROM "public"."found" WHERE "found"."tsv" @@ pg_catalog.to_tsquery('pg_catalog.simple', '''two''')$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."whole"', $sqlite2pg$CREATE VIEW "public"."whole" ("rowid", "t") AS SELECT "tri"."rowid", "tri"."t" FROM "public"."tri" WHERE ("tri"."t" COLLATE pg_catalog."C") ILIKE '%uic%' ESCAPE ''$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '3',
    'values', '"title"', '2',
    'octets', '"title"', '14',
    'values', '"body"', '2',
    'octets', '"body"', '35']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."old"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '7',
    'values', '"b"', '1',
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'octets', '"d"', '1',
    'values', '"e"', '1',
    'octets', '"e"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"t"', '1',
    'octets', '"t"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tri"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"t"', '1',
    'octets', '"t"', '5']);
ANALYZE "public"."docs";
ANALYZE "public"."old";
ANALYZE "public"."notes";
ANALYZE "public"."tri";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 4 keys, 3 indexes, 10 views; verified';

-- end
