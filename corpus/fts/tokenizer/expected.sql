-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."tri"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tri"');
CREATE TABLE "public"."tri" (
    "rowid" bigint NOT NULL,
    "a" text
);
COPY "public"."tri" ("rowid", "a") FROM stdin WITH (FREEZE);
1	parts of words
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."own"');
CREATE TABLE "public"."own" (
    "rowid" bigint NOT NULL,
    "a" text
);
COPY "public"."own" ("rowid", "a") FROM stdin WITH (FREEZE);
1	e-mail
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tri"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."own"', 'rowid', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tri_pkey" of table "public"."tri"', $sqlite2pg$ALTER TABLE "public"."tri" ADD CONSTRAINT "tri_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "own_pkey" of table "public"."own"', $sqlite2pg$ALTER TABLE "public"."own" ADD CONSTRAINT "own_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."own"', $sqlite2pg$ALTER TABLE "public"."own" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "a")) STORED;
CREATE INDEX "own_tsv_idx" ON "public"."own" USING gin ("tsv");
ANALYZE "public"."own"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tri"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '14']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."own"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '6']);
ANALYZE "public"."tri";
ANALYZE "public"."own";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys, 1 index; verified';

-- end
