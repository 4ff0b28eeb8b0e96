-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no"');
CREATE TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no" (
    "nodeno" bigint NOT NULL,
    "data" bytea
);
COPY "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no" ("nodeno", "data") FROM stdin WITH (FREEZE);
1	\\x0000FFFF
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro"');
CREATE TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro" (
    "rowid" bigint NOT NULL,
    "nodeno" text,
    "a0" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro"', 'rowid', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no"', 'nodeno', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUS_dc4a3d11" of table "public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro"', $sqlite2pg$ALTER TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro" ADD CONSTRAINT "r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUS_dc4a3d11" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUS_16758bbd" of table "public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no"', $sqlite2pg$ALTER TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no" ADD CONSTRAINT "r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUS_16758bbd" PRIMARY KEY ("nodeno")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no"', ARRAY['rows', '', '1',
    'values', '"nodeno"', '1',
    'sum', '"nodeno"', '1',
    'values', '"data"', '1',
    'bytes', '"data"', '4']);
ANALYZE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no";
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro"', ARRAY['rows', '', '0']);
ANALYZE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro";

CREATE FUNCTION "public"."sqlite2pg_float_fa1cb248"(bits integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $sqlite2pg$
    SELECT CASE WHEN bits < 0 THEN -1.0::double precision ELSE 1.0::double precision END * CASE (bits >> 23) & 255
        WHEN 255 THEN 'Infinity'::double precision
        WHEN 0 THEN (bits & 8388607) * power(2.0::double precision, -149)
        ELSE ((bits & 8388607) + 8388608) * power(2.0::double precision, ((bits >> 23) & 255) - 150) END
$sqlite2pg$;
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('R-Tree table "public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (its nodes are in "public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no")', $sqlite2pg1$DO $sqlite2pg$BEGIN
    CREATE TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" (
        "id""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" bigint NOT NULL,
        "x0""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" double precision,
        "x1""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" double precision,
        "a""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; -- TE" text
    );
    INSERT INTO "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" SELECT c.id, "public"."sqlite2pg_float_fa1cb248"(c.b0), "public"."sqlite2pg_float_fa1cb248"(c.b1), r."a0"
    FROM (SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint AS id,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 9, 4), 'hex'))::bit(32)::integer AS b0,
            pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 13, 4), 'hex'))::bit(32)::integer AS b1
        FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no" OFFSET 0) AS n
        CROSS JOIN LATERAL pg_catalog.generate_series(0, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer - 1) AS k
        CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell OFFSET 0) AS c
    JOIN "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro" AS r ON r."rowid" = c.id AND r."nodeno"::bigint = c.node;
    IF (SELECT pg_catalog.count(*) FROM "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") <> (SELECT pg_catalog.count(*) FROM "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro") OR
        (SELECT pg_catalog.count(*) FROM "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --") <> (
            WITH RECURSIVE nodes AS MATERIALIZED (
                SELECT node, data, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 3, 2), 'hex'))::bit(16)::integer AS cells
                FROM (SELECT "nodeno"::bigint AS node, "data"::pg_catalog.bytea AS data FROM "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no") AS n
            ), tree AS (
                SELECT node, pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer AS depth FROM nodes WHERE node = 1 AND pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(data, 1, 2), 'hex'))::bit(16)::integer <= 40
                UNION SELECT pg_catalog.concat('x', pg_catalog.encode(pg_catalog.substr(cell, 1, 8), 'hex'))::bit(64)::bigint, depth - 1
                FROM tree JOIN nodes USING (node)
                CROSS JOIN LATERAL pg_catalog.generate_series(0, cells - 1) AS k
                CROSS JOIN LATERAL pg_catalog.substr(data, 5 + 16 * k, 16) AS cell WHERE depth > 0
            ) SELECT coalesce(pg_catalog.sum(cells), 0) FROM tree JOIN nodes USING (node) WHERE depth = 0) THEN
        RAISE EXCEPTION 'its nodes do not hold the ids that they should';
    END IF;
    ALTER TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" ADD CONSTRAINT "r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_pk" PRIMARY KEY ("id""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --");
    CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."r''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"', 'id"; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', NULL);
    CREATE INDEX "r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_bo" ON "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" USING btree ("x0""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --", "x1""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --");
    DROP TABLE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_no", "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --_ro";
    ANALYZE "public"."r'; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --";
END$sqlite2pg$$sqlite2pg1$);
DROP ROUTINE "public"."sqlite2pg_float_fa1cb248";
SET LOCAL sqlite2pg.written = '3 tables, 1 row, 3 keys, 1 index; verified';

-- end
