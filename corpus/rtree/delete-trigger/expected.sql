-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."layer"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."layer"');
CREATE TABLE "public"."layer" (
    "fid" bigint NOT NULL,
    "name" text,
    "geom" bytea
);
COPY "public"."layer" ("fid", "name", "geom") FROM stdin WITH (FREEZE);
1	a	\\x4750
2	b	\\x4751
3	c	\N
4	d	\\x4752
5	e	\\x4753
6	f	\\x4754
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rtree_layer_geom_rowid"');
CREATE TABLE "public"."rtree_layer_geom_rowid" (
    "rowid" bigint NOT NULL,
    "nodeno" bigint
);
COPY "public"."rtree_layer_geom_rowid" ("rowid", "nodeno") FROM stdin WITH (FREEZE);
1	1
2	1
4	1
5	1
6	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rtree_layer_geom_node"');
CREATE TABLE "public"."rtree_layer_geom_node" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."rtree_layer_geom_node" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000000500000000000000013f8ccccc40200000000000003f80000000000000000000024006666640600000000000004000000000000000000000044083333340b000000000000040800000000000000000000540a3333340d000000000000040a00000000000000000000640c3333340f000000000000040c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."gone"');
CREATE TABLE "public"."gone" (
    "fid" bigint,
    "left_then" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."layer"', 'fid', 6);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rtree_layer_geom_rowid"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rtree_layer_geom_node"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "layer_pkey" of table "public"."layer"', $sqlite2pg$ALTER TABLE "public"."layer" ADD CONSTRAINT "layer_pkey" PRIMARY KEY ("fid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "rtree_layer_geom_rowid_pkey" of table "public"."rtree_layer_geom_rowid"', $sqlite2pg$ALTER TABLE "public"."rtree_layer_geom_rowid" ADD CONSTRAINT "rtree_layer_geom_rowid_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "rtree_layer_geom_node_pkey" of table "public"."rtree_layer_geom_node"', $sqlite2pg$ALTER TABLE "public"."rtree_layer_geom_node" ADD CONSTRAINT "rtree_layer_geom_node_pkey" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."rtree_layer_geom_node"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '1228']);
ANALYZE "public"."rtree_layer_geom_node";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."rtree_layer_geom_rowid"', ARRAY['rows', '', '5',
    'values', '"rowid"', '5',
    'sum', '"rowid"', '18',
    'values', '"nodeno"', '5',
    'sum', '"nodeno"', '5']);
ANALYZE "public"."rtree_layer_geom_rowid";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."rtree_layer_geom"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."rtree_layer_geom" (its nodes are in "public"."rtree_layer_geom_node")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."rtree_layer_geom" (
        "id" bigint NOT NULL,
        "minx" double precision,
        "maxx" double precision,
        "miny" double precision,
        "maxy" double precision
    );
    INSERT INTO "public"."rtree_layer_geom" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), "public"."sqlite2pg_float_fa1cb248"(c.b2), "public"."sqlite2pg_float_fa1cb248"(c.b3)
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 17, 4), 'hex'))::bit(32)::integer AS b2,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 21, 4), 'hex'))::bit(32)::integer AS b3
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."rtree_layer_geom_node" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell OFFSET 0) AS c
    JOIN "public"."rtree_layer_geom_rowid" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."rtree_layer_geom") <> (SELECT pg_catalog.count(*) FROM "public"."rtree_layer_geom_rowid") OR
        (SELECT pg_catalog.count(*) FROM "public"."rtree_layer_geom") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."rtree_layer_geom_node") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 24 * k, 24) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."rtree_layer_geom" ADD CONSTRAINT "rtree_layer_geom_pkey" PRIMARY KEY ("id");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."rtree_layer_geom"', 'id', NULL);
    CREATE INDEX "rtree_layer_geom_box_idx" ON "public"."rtree_layer_geom" USING gist (pg_catalog.box(pg_catalog.point("minx", "miny"), pg_catalog.point("maxx", "maxy")));
    DROP TABLE "public"."rtree_layer_geom_node", "public"."rtree_layer_geom_rowid";
    ANALYZE "public"."rtree_layer_geom";
END$sqlite2pg$$sqlite2pg1$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."layer"', ARRAY['rows', '', '6',
    'values', '"fid"', '6',
    'sum', '"fid"', '21',
    'values', '"name"', '6',
    'octets', '"name"', '6',
    'values', '"geom"', '5',
    'bytes', '"geom"', '10']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."gone"', ARRAY['rows', '', '0']);
ANALYZE "public"."layer";
ANALYZE "public"."gone";

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
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "rtree_layer_geom_update4" of "public"."layer"', '"public"."sqlite_trigger_rtree_layer_geom_update4"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_rtree_layer_geom_update4"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."rtree_layer_geom" AS "rtree_layer_geom" WHERE "rtree_layer_geom"."id" IN (OLD."fid", NEW."fid");
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "rtree_layer_geom_update4" AFTER UPDATE OF "fid" ON "public"."layer" FOR EACH ROW WHEN (OLD."fid" <> NEW."fid") EXECUTE FUNCTION "public"."sqlite_trigger_rtree_layer_geom_update4"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "renamed" of "public"."layer"', '"public"."sqlite_trigger_renamed"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_renamed"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."rtree_layer_geom" AS "rtree_layer_geom" WHERE ("rtree_layer_geom"."id" = OLD."fid") AND ("rtree_layer_geom"."maxx" > 6);
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "renamed" AFTER UPDATE OF "name" ON "public"."layer" FOR EACH ROW WHEN (NEW."name" IS NULL) EXECUTE FUNCTION "public"."sqlite_trigger_renamed"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "rtree_layer_geom_delete" of "public"."layer"', '"public"."sqlite_trigger_rtree_layer_geom_delete"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_rtree_layer_geom_delete"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    DELETE FROM "public"."rtree_layer_geom" AS "rtree_layer_geom" WHERE "rtree_layer_geom"."id" = OLD."fid";
    RETURN NULL;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "rtree_layer_geom_delete" AFTER DELETE ON "public"."layer" FOR EACH ROW WHEN (OLD."geom" IS NOT NULL) EXECUTE FUNCTION "public"."sqlite_trigger_rtree_layer_geom_delete"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248", "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '5 tables, 12 rows, 4 keys, 1 index, 3 triggers; verified';

-- end
