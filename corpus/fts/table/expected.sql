-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."docs"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs"');
CREATE TABLE "public"."docs" (
    "rowid" bigint NOT NULL,
    "title" text,
    "body" text,
    "ref" bigint
);
COPY "public"."docs" ("rowid", "title", "body", "ref") FROM stdin WITH (FREEZE);
3	Running	the quick brown fox	17
5	Café	don't\n panic	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
CREATE TABLE "public"."notes" (
    "rowid" bigint NOT NULL,
    "body" text,
    "a b" text,
    "lid" bigint
);
COPY "public"."notes" ("rowid", "body", "a b", "lid") FROM stdin WITH (FREEZE);
9	well-known naïve	x	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old"');
CREATE TABLE "public"."old" (
    "rowid" bigint NOT NULL,
    "content" text
);
COPY "public"."old" ("rowid", "content") FROM stdin WITH (FREEZE);
1	one two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."after_them"');
CREATE TABLE "public"."after_them" (
    "id" bigint NOT NULL,
    "docs_id" bigint
);
COPY "public"."after_them" ("id", "docs_id") FROM stdin WITH (FREEZE);
1	3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."docs"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."old"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."after_them"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "docs_pkey" of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD CONSTRAINT "docs_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "old_pkey" of table "public"."old"', $sqlite2pg$ALTER TABLE "public"."old" ADD CONSTRAINT "old_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "after_them_pkey" of table "public"."after_them"', $sqlite2pg$ALTER TABLE "public"."after_them" ADD CONSTRAINT "after_them_pkey" PRIMARY KEY ("id")$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('"public".sqlite_porter'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "title", "body")) STORED;
CREATE INDEX "docs_tsv_idx" ON "public"."docs" USING gin ("tsv");
ANALYZE "public"."docs"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,./:;<=>?@[\\]^_`{|}~', '', "body", "a b")) STORED;
CREATE INDEX "notes_tsv_idx" ON "public"."notes" USING gin ("tsv");
ANALYZE "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."old"', $sqlite2pg$ALTER TABLE "public"."old" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~', '', "content")) STORED;
CREATE INDEX "old_tsv_idx" ON "public"."old" USING gin ("tsv");
ANALYZE "public"."old"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '8',
    'values', '"title"', '2',
    'octets', '"title"', '12',
    'values', '"body"', '2',
    'octets', '"body"', '31',
    'values', '"ref"', '1',
    'sum', '"ref"', '17']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '9',
    'values', '"body"', '1',
    'octets', '"body"', '17',
    'values', '"a b"', '1',
    'octets', '"a b"', '1',
    'values', '"lid"', '1',
    'sum', '"lid"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."old"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"content"', '1',
    'octets', '"content"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."after_them"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"docs_id"', '1',
    'sum', '"docs_id"', '3']);
ANALYZE "public"."docs";
ANALYZE "public"."notes";
ANALYZE "public"."old";
ANALYZE "public"."after_them";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 4 keys, 3 indexes; verified';

-- end
