-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."ZNOTE"');
CREATE TABLE "public"."ZNOTE" (
    "Z_PK" bigint NOT NULL,
    "Z_ENT" bigint,
    "Z_OPT" bigint,
    "ZCREATED" timestamptz,
    "ZDUE" timestamptz
);
COPY "public"."ZNOTE" ("Z_PK", "Z_ENT", "Z_OPT", "ZCREATED", "ZDUE") FROM stdin WITH (FREEZE);
1	1	1	2023-10-07 00:00:00.25+00	2023-10-07 00:00:00+00
\.

CALL pg_temp.sqlite2pg_make_way('"public"."ZTAG"');
CREATE TABLE "public"."ZTAG" (
    "Z_PK" bigint NOT NULL,
    "Z_ENT" bigint,
    "Z_OPT" bigint,
    "ZMADE" timestamptz
);
COPY "public"."ZTAG" ("Z_PK", "Z_ENT", "Z_OPT", "ZMADE") FROM stdin WITH (FREEZE);
1	2	1	2023-10-07 00:00:00.123457+00
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."ZNOTE"', 'Z_PK', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."ZTAG"', 'Z_PK', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "ZNOTE_pkey" of table "public"."ZNOTE"', $sqlite2pg$ALTER TABLE "public"."ZNOTE" ADD CONSTRAINT "ZNOTE_pkey" PRIMARY KEY ("Z_PK")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "ZTAG_pkey" of table "public"."ZTAG"', $sqlite2pg$ALTER TABLE "public"."ZTAG" ADD CONSTRAINT "ZTAG_pkey" PRIMARY KEY ("Z_PK")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."ZNOTE"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("Z_PK")', '1',
    'pg_catalog.sum("Z_PK")', '1',
    'pg_catalog.count("Z_ENT")', '1',
    'pg_catalog.sum("Z_ENT")', '1',
    'pg_catalog.count("Z_OPT")', '1',
    'pg_catalog.sum("Z_OPT")', '1',
    'pg_catalog.count("ZCREATED")', '1',
    'pg_catalog.count("ZDUE")', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."ZTAG"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("Z_PK")', '1',
    'pg_catalog.sum("Z_PK")', '1',
    'pg_catalog.count("Z_ENT")', '1',
    'pg_catalog.sum("Z_ENT")', '2',
    'pg_catalog.count("Z_OPT")', '1',
    'pg_catalog.sum("Z_OPT")', '1',
    'pg_catalog.count("ZMADE")', '1']);
ANALYZE "public"."ZNOTE";
ANALYZE "public"."ZTAG";

-- end
