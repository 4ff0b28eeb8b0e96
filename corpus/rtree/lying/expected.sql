-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."unlisted_node"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unlisted_node"');
CREATE TABLE "public"."unlisted_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."unlisted_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000200000000000000013f80000040000000404000004080000000000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."partly_rowid"');
CREATE TABLE "public"."partly_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."partly_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."partly_node"');
CREATE TABLE "public"."partly_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."partly_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000200000000000000013f80000040000000404000004080000000000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."fewer_rowid"');
CREATE TABLE "public"."fewer_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."fewer_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
2	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."fewer_node"');
CREATE TABLE "public"."fewer_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."fewer_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000000000000000000013f80000040000000404000004080000000000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."more_rowid"');
CREATE TABLE "public"."more_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."more_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
2	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."more_node"');
CREATE TABLE "public"."more_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."more_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000900000000000000013f80000040000000404000004080000000000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."deep_rowid"');
CREATE TABLE "public"."deep_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."deep_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."deep_node"');
CREATE TABLE "public"."deep_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."deep_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0029000100000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
2	\\x0000000100000000000000013f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sound_rowid"');
CREATE TABLE "public"."sound_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."sound_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	2
2	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sound_node"');
CREATE TABLE "public"."sound_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."sound_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0001000200000000000000023f80000040000000404000004080000000000000000000033f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
2	\\x0000000100000000000000013f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
3	\\x0000000100000000000000023f80000040000000404000004080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unlisted_rowid"');
CREATE TABLE "public"."unlisted_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."unlisted_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."unlisted_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."partly_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."partly_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."fewer_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."fewer_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."more_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."more_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."deep_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."deep_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sound_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sound_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "unlisted_rowid_pkey" of table "public"."unlisted_rowid"', $sqlite2pg$ALTER TABLE "public"."unlisted_rowid" ADD CONSTRAINT "unlisted_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "unlisted_node_pkey" of table "public"."unlisted_node"', $sqlite2pg$ALTER TABLE "public"."unlisted_node" ADD CONSTRAINT "unlisted_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "partly_rowid_pkey" of table "public"."partly_rowid"', $sqlite2pg$ALTER TABLE "public"."partly_rowid" ADD CONSTRAINT "partly_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "partly_node_pkey" of table "public"."partly_node"', $sqlite2pg$ALTER TABLE "public"."partly_node" ADD CONSTRAINT "partly_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "fewer_rowid_pkey" of table "public"."fewer_rowid"', $sqlite2pg$ALTER TABLE "public"."fewer_rowid" ADD CONSTRAINT "fewer_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "fewer_node_pkey" of table "public"."fewer_node"', $sqlite2pg$ALTER TABLE "public"."fewer_node" ADD CONSTRAINT "fewer_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "more_rowid_pkey" of table "public"."more_rowid"', $sqlite2pg$ALTER TABLE "public"."more_rowid" ADD CONSTRAINT "more_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "more_node_pkey" of table "public"."more_node"', $sqlite2pg$ALTER TABLE "public"."more_node" ADD CONSTRAINT "more_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "deep_rowid_pkey" of table "public"."deep_rowid"', $sqlite2pg$ALTER TABLE "public"."deep_rowid" ADD CONSTRAINT "deep_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "deep_node_pkey" of table "public"."deep_node"', $sqlite2pg$ALTER TABLE "public"."deep_node" ADD CONSTRAINT "deep_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sound_rowid_pkey" of table "public"."sound_rowid"', $sqlite2pg$ALTER TABLE "public"."sound_rowid" ADD CONSTRAINT "sound_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "sound_node_pkey" of table "public"."sound_node"', $sqlite2pg$ALTER TABLE "public"."sound_node" ADD CONSTRAINT "sound_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unlisted_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '284']);
ANALYZE "public"."unlisted_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."unlisted_rowid"', ARRAY['rows', '', '0']);
ANALYZE "public"."unlisted_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."unlisted"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."unlisted" (its nodes are in "public"."unlisted_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."unlisted" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."unlisted" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."unlisted_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."unlisted_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."unlisted") <> (SELECT pg_catalog.count(*) FROM "public"."unlisted_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."unlisted") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."unlisted_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."unlisted" ADD CONSTRAINT "unlisted_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."unlisted"', 'id', NULL);
    CREATE INDEX "unlisted_box_idx" ON "public"."unlisted" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."unlisted_node", "public"."unlisted_rowid";
    ANALYZE "public"."unlisted";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."partly_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '284']);
ANALYZE "public"."partly_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."partly_rowid"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1']);
ANALYZE "public"."partly_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."partly"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."partly" (its nodes are in "public"."partly_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."partly" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."partly" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."partly_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."partly_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."partly") <> (SELECT pg_catalog.count(*) FROM "public"."partly_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."partly") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."partly_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."partly" ADD CONSTRAINT "partly_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."partly"', 'id', NULL);
    CREATE INDEX "partly_box_idx" ON "public"."partly" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."partly_node", "public"."partly_rowid";
    ANALYZE "public"."partly";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."fewer_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '284']);
ANALYZE "public"."fewer_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."fewer_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '3',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '2']);
ANALYZE "public"."fewer_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."fewer"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."fewer" (its nodes are in "public"."fewer_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."fewer" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."fewer" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."fewer_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."fewer_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."fewer") <> (SELECT pg_catalog.count(*) FROM "public"."fewer_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."fewer") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."fewer_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."fewer" ADD CONSTRAINT "fewer_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."fewer"', 'id', NULL);
    CREATE INDEX "fewer_box_idx" ON "public"."fewer" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."fewer_node", "public"."fewer_rowid";
    ANALYZE "public"."fewer";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."more_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '284']);
ANALYZE "public"."more_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."more_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '3',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '2']);
ANALYZE "public"."more_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."more"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."more" (its nodes are in "public"."more_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."more" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."more" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."more_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."more_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."more") <> (SELECT pg_catalog.count(*) FROM "public"."more_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."more") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."more_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."more" ADD CONSTRAINT "more_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."more"', 'id', NULL);
    CREATE INDEX "more_box_idx" ON "public"."more" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."more_node", "public"."more_rowid";
    ANALYZE "public"."more";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."deep_node"', ARRAY['rows', '', '2',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '3',
    'values', '"data"', '2',
    'bytes', '"data"', '568']);
ANALYZE "public"."deep_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."deep_rowid"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '2']);
ANALYZE "public"."deep_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."deep"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."deep" (its nodes are in "public"."deep_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."deep" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."deep" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."deep_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."deep_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."deep") <> (SELECT pg_catalog.count(*) FROM "public"."deep_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."deep") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."deep_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."deep" ADD CONSTRAINT "deep_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."deep"', 'id', NULL);
    CREATE INDEX "deep_box_idx" ON "public"."deep" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."deep_node", "public"."deep_rowid";
    ANALYZE "public"."deep";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sound_node"', ARRAY['rows', '', '3',
    'values', '"nodeno"', '3',
    'sum', '"nodeno"', '6',
    'values', '"data"', '3',
    'bytes', '"data"', '852']);
ANALYZE "public"."sound_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."sound_rowid"', ARRAY['rows', '', '2',
    'values', '"rowid"', '2',
    'sum', '"rowid"', '3',
    'values', '"nodeno"', '2',
    'sum', '"nodeno"', '5']);
ANALYZE "public"."sound_rowid";
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."sound"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."sound" (its nodes are in "public"."sound_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."sound" (
        "id" bigint NOT NULL,
        "x0" double precision,
        "x1" double precision,
        "y0" double precision,
        "y1" double precision
    );
    INSERT INTO "public"."sound" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."sound_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."sound_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."sound") <> (SELECT pg_catalog.count(*) FROM "public"."sound_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."sound") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."sound_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."sound" ADD CONSTRAINT "sound_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."sound"', 'id', NULL);
    CREATE INDEX "sound_box_idx" ON "public"."sound" USING gist (pg_catalog.box(pg_catalog.point("x0", "y0"), pg_catalog.point("x1", "y1")));
    DROP TABLE "public"."sound_node", "public"."sound_rowid";
    ANALYZE "public"."sound";
END$sqlite2pg$$sqlite2pg1$);
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '18 tables, 17 rows, 18 keys, 6 indexes; verified';

-- end
