-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."post"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."post"');
CREATE TABLE "public"."post" (
    "id" bigint NOT NULL,
    "body" text
);
COPY "public"."post" ("id", "body") FROM stdin WITH (FREEZE);
1	one
2	two
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."docs"');
CREATE TABLE "public"."docs" (
    "rowid" bigint NOT NULL,
    "title" text,
    "body" text
);
COPY "public"."docs" ("rowid", "title", "body") FROM stdin WITH (FREEZE);
1	a	b
2	c	d
3	e	f
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."notes"');
CREATE TABLE "public"."notes" (
    "rowid" bigint NOT NULL,
    "body" text
);
COPY "public"."notes" ("rowid", "body") FROM stdin WITH (FREEZE);
1	n
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."boxes_rowid"');
CREATE TABLE "public"."boxes_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."boxes_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
2	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."boxes_node"');
CREATE TABLE "public"."boxes_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."boxes_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x000000020000000000000001000000003f800000000000003f80000000000000000000023f800000400000003f80000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."post"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."docs"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."notes"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."boxes_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."boxes_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "post_pkey" of table "public"."post"', $sqlite2pg$ALTER TABLE "public"."post" ADD CONSTRAINT "post_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "docs_pkey" of table "public"."docs"', $sqlite2pg$ALTER TABLE "public"."docs" ADD CONSTRAINT "docs_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "notes_pkey" of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD CONSTRAINT "notes_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "boxes_rowid_pkey" of table "public"."boxes_rowid"', $sqlite2pg$ALTER TABLE "public"."boxes_rowid" ADD CONSTRAINT "boxes_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "boxes_node_pkey" of table "public"."boxes_node"', $sqlite2pg$ALTER TABLE "public"."boxes_node" ADD CONSTRAINT "boxes_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
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
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search of table "public"."notes"', $sqlite2pg$ALTER TABLE "public"."notes" ADD COLUMN "tsv" pg_catalog.tsvector GENERATED ALWAYS AS ("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~', '', "body")) STORED;
CREATE INDEX "notes_tsv_idx" ON "public"."notes" USING gin ("tsv");
ANALYZE "public"."notes"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('text search view "public"."postx"', $sqlite2pg$CREATE INDEX "postx_tsv_idx" ON "public"."post" USING gin (("public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "body")));
CREATE VIEW "public"."postx" ("rowid", "body", "tsv") AS SELECT "id", "body", "public".sqlite_tsvector('pg_catalog.simple'::pg_catalog.regconfig,  E'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~',  E'([A-Za-z])[\\u0300-\\u036f](?![\\u0300-\\u036f])', "body") FROM "public"."post"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."boxes_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1228']);
ANALYZE "public"."boxes_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."boxes_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '3',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '2']);
ANALYZE "public"."boxes_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."boxes"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."boxes" (its nodes are in "public"."boxes_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."boxes" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."boxes" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."boxes_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."boxes_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."boxes") <> (SELECT pg_catalog.count(*) FROM "public"."boxes_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."boxes") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."boxes_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."boxes" ADD CONSTRAINT "boxes_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."boxes"', 'id', NULL);
    CREATE INDEX "boxes_box_idx" ON "public"."boxes" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."boxes_node", "public"."boxes_rowid";
    ANALYZE "public"."boxes";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."post"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"body"', '2',
    'octets', '"body"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."docs"', ARRAY['rows', '', '3',
    'values', '"rowid"', '3',
    'sum', '"rowid"', '6',
    'values', '"title"', '3',
    'octets', '"title"', '3',
    'values', '"body"', '3',
    'octets', '"body"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."notes"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"body"', '1',
    'octets', '"body"', '1']);
ANALYZE "public"."post";
ANALYZE "public"."docs";
ANALYZE "public"."notes";
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '6 tables, 9 rows, 6 keys, 4 indexes, 1 view; verified';

-- end
