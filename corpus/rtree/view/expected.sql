-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."r_rowid"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r_rowid"');
CREATE TABLE "public"."r_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint,
    "a0" text
);
COPY "public"."r_rowid" ("rowid", "nodeno", "a0") FROM stdin WITH (FREEZE);
1	1	a
5	1	b
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r_node"');
CREATE TABLE "public"."r_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."r_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000200000000000000013dcccccb3f800000400000004040000000000000000000054120000041a0000041f0000042200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "name" text
);
COPY "public"."t" ("id", "name") FROM stdin WITH (FREEZE);
1	one
5	five
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r_rowid_pkey" of table "public"."r_rowid"', $sqlite2pg$ALTER TABLE "public"."r_rowid" ADD CONSTRAINT "r_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r_node_pkey" of table "public"."r_node"', $sqlite2pg$ALTER TABLE "public"."r_node" ADD CONSTRAINT "r_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1228']);
ANALYZE "public"."r_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '6',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '2',
    'values', '"a0"', '2',
    'octets', '"a0"', '2']);
ANALYZE "public"."r_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."r" (its nodes are in "public"."r_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."r" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision,
        "label" text
    );
    INSERT INTO "public"."r" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3), r."a0"
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."r_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."r_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."r") <> (SELECT pg_catalog.count(*) FROM "public"."r_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."r") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."r_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."r" ADD CONSTRAINT "r_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r"', 'id', NULL);
    CREATE INDEX "r_box_idx" ON "public"."r" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."r_node", "public"."r_rowid";
    ANALYZE "public"."r";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."around"', $sqlite2pg$CREATE VIEW "public"."around" ("id") AS SELECT "r"."id" FROM "public"."r" WHERE ("r"."x0" <= 15) AND ("r"."x1" >= 15)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."named"', $sqlite2pg$CREATE VIEW "public"."named" ("name", "label", "width") AS SELECT "t"."name", "r"."label", "r"."x1" - "r"."x0" FROM "public"."t" JOIN "public"."r" ON "r"."id" = "t"."id"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '6',
    'values', '"name"', '2',
    'octets', '"name"', '7']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 5 rows, 4 keys, 1 index, 2 views; verified';

-- end
