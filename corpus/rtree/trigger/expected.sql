-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."spots_rowid"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."spots_rowid"');
CREATE TABLE "public"."spots_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."spots_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."spots_node"');
CREATE TABLE "public"."spots_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."spots_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000100000000000000013fc000003fc000004020000040200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."places"');
CREATE TABLE "public"."places" (
    "id" bigint NOT NULL,
    "x" double precision,
    "y" double precision
);
COPY "public"."places" ("id", "x", "y") FROM stdin WITH (FREEZE);
1	1.5	2.5
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."spots_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."spots_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."places"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "spots_rowid_pkey" of table "public"."spots_rowid"', $sqlite2pg$ALTER TABLE "public"."spots_rowid" ADD CONSTRAINT "spots_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "spots_node_pkey" of table "public"."spots_node"', $sqlite2pg$ALTER TABLE "public"."spots_node" ADD CONSTRAINT "spots_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "places_pkey" of table "public"."places"', $sqlite2pg$ALTER TABLE "public"."places" ADD CONSTRAINT "places_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."spots_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1228']);
ANALYZE "public"."spots_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."spots_rowid"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1']);
ANALYZE "public"."spots_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."spots"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."spots" (its nodes are in "public"."spots_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."spots" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."spots" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."spots_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."spots_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."spots") <> (SELECT pg_catalog.count(*) FROM "public"."spots_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."spots") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."spots_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."spots" ADD CONSTRAINT "spots_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."spots"', 'id', NULL);
    CREATE INDEX "spots_box_idx" ON "public"."spots" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."spots_node", "public"."spots_rowid";
    ANALYZE "public"."spots";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."places"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"x"', '1',
    'values', '"y"', '1']);
ANALYZE "public"."places";
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '4 tables, 3 rows, 4 keys, 1 index; verified';

-- end
