-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."rt_rowid"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rt_rowid"');
CREATE TABLE "public"."rt_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint,
    "a0" text
);
COPY "public"."rt_rowid" ("rowid", "nodeno", "a0") FROM stdin WITH (FREEZE);
-7	1	\N
1	1	a
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rt_node"');
CREATE TABLE "public"."rt_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."rt_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000200000000000000013dcccccb3f800000c02000007149f2cafffffffffffffff940a0000040c0000040a0000040c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."line_rowid"');
CREATE TABLE "public"."line_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."line_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."line_node"');
CREATE TABLE "public"."line_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."line_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x000000010000000000000001800000007fffffff0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none_node"');
CREATE TABLE "public"."none_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."none_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."none_rowid"');
CREATE TABLE "public"."none_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rt_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rt_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."line_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."line_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."none_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "rt_rowid_pkey" of table "public"."rt_rowid"', $sqlite2pg$ALTER TABLE "public"."rt_rowid" ADD CONSTRAINT "rt_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "rt_node_pkey" of table "public"."rt_node"', $sqlite2pg$ALTER TABLE "public"."rt_node" ADD CONSTRAINT "rt_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "line_rowid_pkey" of table "public"."line_rowid"', $sqlite2pg$ALTER TABLE "public"."line_rowid" ADD CONSTRAINT "line_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "line_node_pkey" of table "public"."line_node"', $sqlite2pg$ALTER TABLE "public"."line_node" ADD CONSTRAINT "line_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "none_rowid_pkey" of table "public"."none_rowid"', $sqlite2pg$ALTER TABLE "public"."none_rowid" ADD CONSTRAINT "none_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "none_node_pkey" of table "public"."none_node"', $sqlite2pg$ALTER TABLE "public"."none_node" ADD CONSTRAINT "none_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."rt_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1228']);
ANALYZE "public"."rt_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."rt_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '-6',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '2',
    'values', '"a0"', '1',
    'octets', '"a0"', '1']);
ANALYZE "public"."rt_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rt"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."rt" (its nodes are in "public"."rt_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."rt" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision,
        "label" text
    );
    INSERT INTO "public"."rt" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3), r."a0"
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."rt_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."rt_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."rt") <> (SELECT pg_catalog.count(*) FROM "public"."rt_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."rt") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."rt_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."rt" ADD CONSTRAINT "rt_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rt"', 'id', NULL);
    CREATE INDEX "rt_box_idx" ON "public"."rt" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."rt_node", "public"."rt_rowid";
    ANALYZE "public"."rt";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."line_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '820']);
ANALYZE "public"."line_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."line_rowid"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1']);
ANALYZE "public"."line_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."line"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."line" (its nodes are in "public"."line_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."line" (
        "id" bigint NOT NULL,
        "a" integer,
        "b" integer
    );
    INSERT INTO "public"."line" SELECT c.id, c.b0, c.b1
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."line_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell OFFSET 0) AS c
    JOIN "public"."line_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."line") <> (SELECT pg_catalog.count(*) FROM "public"."line_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."line") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."line_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."line" ADD CONSTRAINT "line_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."line"', 'id', NULL);
    CREATE INDEX "line_box_idx" ON "public"."line" USING btree ("a", "b");
    DROP TABLE "public"."line_node", "public"."line_rowid";
    ANALYZE "public"."line";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '820']);
ANALYZE "public"."none_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."none_rowid"', ARRAY['rows', '', '0']);
ANALYZE "public"."none_rowid";
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
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '9 tables, 6 rows, 9 keys, 3 indexes; verified';

-- end
