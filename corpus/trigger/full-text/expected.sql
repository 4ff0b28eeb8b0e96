-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."posts"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."posts"');
CREATE TABLE "public"."posts" (
    "id" bigint NOT NULL,
    "title" text,
    "body" text
);
COPY "public"."posts" ("id", "title", "body") FROM stdin WITH (FREEZE);
1	one	first words
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "id" bigint NOT NULL,
    "m" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."posts"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."log"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "posts_pkey" of table "public"."posts"', $sqlite2pg$ALTER TABLE "public"."posts" ADD CONSTRAINT "posts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "log_pkey" of table "public"."log"', $sqlite2pg$ALTER TABLE "public"."log" ADD CONSTRAINT "log_pkey" PRIMARY KEY ("id")$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search view "public"."posts_fts"', $sqlite2pg$CREATE INDEX "posts_fts_tsv_idx" ON "public"."posts" USING gin (("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "title", "body")));
CREATE VIEW "public"."posts_fts" ("rowid", "title", "body", "tsv") AS SELECT "id", "title", "body", "public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "title", "body") FROM "public"."posts"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."posts"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"title"', '1',
    'octets', '"title"', '3',
    'values', '"body"', '1',
    'octets', '"body"', '11']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."log"', ARRAY['rows', '', '0']);
ANALYZE "public"."posts";
ANALYZE "public"."log";

CREATE PROCEDURE "public"."sqlite2pg_trigger_fa1cb248"(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regprocedure(signature);
    other text := (SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = known LIMIT 1);
    detail text;
    hint text;
BEGIN
    IF known IS NOT NULL AND obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is not ours', signature);
    ELSIF other IS NOT NULL THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is that of a trigger of %s', signature, other);
    END IF;
    PERFORM set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "posts_au" of "public"."posts"', '"public"."sqlite_trigger_posts_au"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_posts_au"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    INSERT INTO "public"."log" AS "log" ("m") SELECT 'changed ' || NEW."title";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "posts_au" AFTER UPDATE ON "public"."posts" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_posts_au"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 2 keys, 1 index, 1 view, 1 trigger; verified';

-- end
