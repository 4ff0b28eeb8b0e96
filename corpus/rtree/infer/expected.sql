-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."area_rowid"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."area_rowid"');
CREATE TABLE "public"."area_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."area_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."area_node"');
CREATE TABLE "public"."area_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."area_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000100000000000000013f800000400000004040000040800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."area_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."area_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "area_rowid_pkey" of table "public"."area_rowid"', $sqlite2pg$ALTER TABLE "public"."area_rowid" ADD CONSTRAINT "area_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "area_node_pkey" of table "public"."area_node"', $sqlite2pg$ALTER TABLE "public"."area_node" ADD CONSTRAINT "area_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."area_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '448']);
ANALYZE "public"."area_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."area_rowid"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1']);
ANALYZE "public"."area_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."area"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."area" (its nodes are in "public"."area_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."area" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."area" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."area_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."area_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."area") <> (SELECT pg_catalog.count(*) FROM "public"."area_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."area") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."area_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."area" ADD CONSTRAINT "area_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."area"', 'id', NULL);
    CREATE INDEX "area_box_idx" ON "public"."area" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."area_node", "public"."area_rowid";
    ANALYZE "public"."area";
END$sqlite2pg$$sqlite2pg1$);
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 2 rows, 3 keys, 1 index; verified';

-- end
