-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."src"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."src"');
CREATE TABLE "public"."src" (
    "id" bigint NOT NULL,
    "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" text
);
COPY "public"."src" ("id", "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM stdin WITH (FREEZE);
1	word
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."src"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "src_pkey" of table "public"."src"', $sqlite2pg$ALTER TABLE "public"."src" ADD CONSTRAINT "src_pkey" PRIMARY KEY ("id")$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search view "public"."f''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', $sqlite2pg$CREATE INDEX "f'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ts" ON "public"."src" USING gin (("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --")));
CREATE VIEW "public"."f'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ("rowid", "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --", "tsv") AS SELECT "id", "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --", "public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") FROM "public"."src"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."src"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '1',
    'octets', '"x""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', '4']);
ANALYZE "public"."src";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key, 1 index, 1 view; verified';

-- end
