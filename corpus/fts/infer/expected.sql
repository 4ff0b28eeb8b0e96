-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."docs_data"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs_data"');
CREATE TABLE "public"."docs_data" (
    "id" bigint NOT NULL,
    "block" bytea
);
COPY "public"."docs_data" ("id", "block") FROM stdin WITH (FREEZE);
1	\\x02020700
10	\\x000000000101010001010101
137438953473	\\x0000005e063062726f776e03060101040104636166650502020103646f6e05060101020103666f780306010105010570616e696305060101040105717569636b0306010103010372756e0302020101740506010103020268650306010102040c090a0a0c0c0808
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs_idx"');
CREATE TABLE "public"."docs_idx" (
    "segid" bigint NOT NULL,
    "term" bytea NOT NULL,
    "pgno" bigint
);
COPY "public"."docs_idx" ("segid", "term", "pgno") FROM stdin WITH (FREEZE);
1	\\x	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs_content"');
CREATE TABLE "public"."docs_content" (
    "id" bigint NOT NULL,
    "c0" text,
    "c1" text,
    "c2" bigint
);
COPY "public"."docs_content" ("id", "c0", "c1", "c2") FROM stdin WITH (FREEZE);
3	Running	the quick brown fox	17
5	Café	don't\n panic	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs_docsize"');
CREATE TABLE "public"."docs_docsize" (
    "id" bigint NOT NULL,
    "sz" bytea
);
COPY "public"."docs_docsize" ("id", "sz") FROM stdin WITH (FREEZE);
3	\\x010400
5	\\x010300
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs_config"');
CREATE TABLE "public"."docs_config" (
    "k" text NOT NULL,
    "v" bigint
);
COPY "public"."docs_config" ("k", "v") FROM stdin WITH (FREEZE);
version	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes_content"');
CREATE TABLE "public"."notes_content" (
    "docid" bigint NOT NULL,
    "c0body" text,
    "c1a b" text,
    "langid" bigint
);
COPY "public"."notes_content" ("docid", "c0body", "c1a b", "langid") FROM stdin WITH (FREEZE);
9	well-known naïve	x	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes_segdir"');
CREATE TABLE "public"."notes_segdir" (
    "level" bigint,
    "idx" bigint,
    "start_block" bigint,
    "leaves_end_block" bigint,
    "end_block" text,
    "root" bytea
);
COPY "public"."notes_segdir" ("level", "idx", "start_block", "leaves_end_block", "end_block", "root") FROM stdin WITH (FREEZE);
2048	0	0	0	0 37	\\x00066e61c3af766503090300000a77656c6c2d6b6e6f776e03090200000178050901010200
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes_docsize"');
CREATE TABLE "public"."notes_docsize" (
    "docid" bigint NOT NULL,
    "size" bytea
);
COPY "public"."notes_docsize" ("docid", "size") FROM stdin WITH (FREEZE);
9	\\x0201
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes_stat"');
CREATE TABLE "public"."notes_stat" (
    "id" bigint NOT NULL,
    "value" bytea
);
COPY "public"."notes_stat" ("id", "value") FROM stdin WITH (FREEZE);
0	\\x01020112
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old_content"');
CREATE TABLE "public"."old_content" (
    "docid" bigint NOT NULL,
    "c0content" text
);
COPY "public"."old_content" ("docid", "c0content") FROM stdin WITH (FREEZE);
1	one two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old_segdir"');
CREATE TABLE "public"."old_segdir" (
    "level" bigint,
    "idx" bigint,
    "start_block" bigint,
    "leaves_end_block" bigint,
    "end_block" text,
    "root" bytea
);
COPY "public"."old_segdir" ("level", "idx", "start_block", "leaves_end_block", "end_block", "root") FROM stdin WITH (FREEZE);
0	0	0	0	0 18	\\x00036f6e6503010200000374776f03010300
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."after_them"');
CREATE TABLE "public"."after_them" (
    "id" bigint NOT NULL,
    "docs_id" bigint
);
COPY "public"."after_them" ("id", "docs_id") FROM stdin WITH (FREEZE);
1	3
\.
DROP TABLE "public"."docs_config";
DROP TABLE "public"."docs_docsize";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs_content"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '8',
    'values', '"c0"', '2',
    'octets', '"c0"', '12',
    'values', '"c1"', '2',
    'octets', '"c1"', '31',
    'values', '"c2"', '1',
    'sum', '"c2"', '17']);
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs"');
ALTER TABLE "public"."docs_content" RENAME TO "docs";
ALTER TABLE "public"."docs" RENAME COLUMN "id" TO "rowid";
ALTER TABLE "public"."docs" RENAME COLUMN "c0" TO "title";
ALTER TABLE "public"."docs" RENAME COLUMN "c1" TO "body";
ALTER TABLE "public"."docs" RENAME COLUMN "c2" TO "ref";
DROP TABLE "public"."docs_idx";
DROP TABLE "public"."docs_data";
DROP TABLE "public"."notes_stat";
DROP TABLE "public"."notes_docsize";
DROP TABLE "public"."notes_segdir";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes_content"', ARRAY['rows', '', '1',
    'values', '"docid"', '1',
    'sum', '"docid"', '9',
    'values', '"c0body"', '1',
    'octets', '"c0body"', '17',
    'values', '"c1a b"', '1',
    'octets', '"c1a b"', '1',
    'values', '"langid"', '1',
    'sum', '"langid"', '2']);
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
ALTER TABLE "public"."notes_content" RENAME TO "notes";
ALTER TABLE "public"."notes" RENAME COLUMN "docid" TO "rowid";
ALTER TABLE "public"."notes" RENAME COLUMN "c0body" TO "body";
ALTER TABLE "public"."notes" RENAME COLUMN "c1a b" TO "a b";
ALTER TABLE "public"."notes" RENAME COLUMN "langid" TO "lid";
DROP TABLE "public"."old_segdir";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."old_content"', ARRAY['rows', '', '1',
    'values', '"docid"', '1',
    'sum', '"docid"', '1',
    'values', '"c0content"', '1',
    'octets', '"c0content"', '7']);
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."old"');
ALTER TABLE "public"."old_content" RENAME TO "old";
ALTER TABLE "public"."old" RENAME COLUMN "docid" TO "rowid";
ALTER TABLE "public"."old" RENAME COLUMN "c0content" TO "content";

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
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs"', ARRAY['rows', '', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."old"', ARRAY['rows', '', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."after_them"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"docs_id"', '1',
    'sum', '"docs_id"', '3']);
ANALYZE "public"."docs";
ANALYZE "public"."notes";
ANALYZE "public"."old";
ANALYZE "public"."after_them";
SET LOCAL sqlite2pg.written = '7 tables, 9 rows, 4 keys, 3 indexes; verified';

-- end
