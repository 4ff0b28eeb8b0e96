-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."line"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."line"');
CREATE TABLE "public"."line" (
    "id" bigint NOT NULL,
    "a" bigint,
    "b" bigint
);
COPY "public"."line" ("id", "a", "b") FROM stdin WITH (FREEZE);
1	-2147483648	2147483647
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none_node"');
CREATE TABLE "public"."none_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."none_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rt"');
CREATE TABLE "public"."rt" (
    "id" bigint NOT NULL,
    "x0" double precision,
    "x1" double precision,
    "y0" double precision,
    "y1" double precision,
    "label" text
);
COPY "public"."rt" ("id", "x0", "x1", "y0", "y1", "label") FROM stdin WITH (FREEZE);
1	9.99999865889549255371e-02	1.0	-2.5	1.00000001504746621988e+30	a
-7	5.0	6.0	5.0	6.0	\N
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none_rowid"');
CREATE TABLE "public"."none_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."line"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rt"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "line_pkey" of table "public"."line"', $sqlite2pg$ALTER TABLE "public"."line" ADD CONSTRAINT "line_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "none_node_pkey" of table "public"."none_node"', $sqlite2pg$ALTER TABLE "public"."none_node" ADD CONSTRAINT "none_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "none_rowid_pkey" of table "public"."none_rowid"', $sqlite2pg$ALTER TABLE "public"."none_rowid" ADD CONSTRAINT "none_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "rt_pkey" of table "public"."rt"', $sqlite2pg$ALTER TABLE "public"."rt" ADD CONSTRAINT "rt_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "line_box_idx" of table "public"."line"', $sqlite2pg$CREATE INDEX "line_box_idx" ON "public"."line" USING btree ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '820']);
ANALYZE "public"."none_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none_rowid"', ARRAY['rows', '', '0']);
ANALYZE "public"."none_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."none" (its nodes are in "public"."none_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."none" (
        "id" bigint NOT NULL,
        "a" double precision,
        "b" double precision
    );
    INSERT INTO "public"."none" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."none_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell OFFSET 0) AS c
    JOIN "public"."none_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."none") <> (SELECT pg_catalog.count(*) FROM "public"."none_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."none") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."none_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."none" ADD CONSTRAINT "none_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none"', 'id', NULL);
    CREATE INDEX "none_box_idx" ON "public"."none" USING btree ("a", "b");
    DROP TABLE "public"."none_node", "public"."none_rowid";
    ANALYZE "public"."none";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "rt_box_idx" of table "public"."rt"', $sqlite2pg$CREATE INDEX "rt_box_idx" ON "public"."rt" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."line"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'sum', '"a"', '-2147483648',
    'values', '"b"', '1',
    'sum', '"b"', '2147483647']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."rt"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '-6',
    'values', '"x0"', '2',
    'values', '"x1"', '2',
    'values', '"y0"', '2',
    'values', '"y1"', '2',
    'values', '"label"', '1',
    'octets', '"label"', '1']);
ANALYZE "public"."line";
ANALYZE "public"."rt";
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 4 rows, 5 keys, 3 indexes; verified';

-- end
