-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."ZNOTE"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ZNOTE"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ZTAG"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ZNOTE"', 'Z_PK', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ZTAG"', 'Z_PK', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ZNOTE_pkey" of table "public"."ZNOTE"', $sqlite2pg$ALTER TABLE "public"."ZNOTE" ADD CONSTRAINT "ZNOTE_pkey" PRIMARY KEY ("Z_PK")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ZTAG_pkey" of table "public"."ZTAG"', $sqlite2pg$ALTER TABLE "public"."ZTAG" ADD CONSTRAINT "ZTAG_pkey" PRIMARY KEY ("Z_PK")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ZNOTE"', ARRAY['rows', '', '1',
    'values', '"Z_PK"', '1',
    'sum', '"Z_PK"', '1',
    'values', '"Z_ENT"', '1',
    'sum', '"Z_ENT"', '1',
    'values', '"Z_OPT"', '1',
    'sum', '"Z_OPT"', '1',
    'values', '"ZCREATED"', '1',
    'values', '"ZDUE"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ZTAG"', ARRAY['rows', '', '1',
    'values', '"Z_PK"', '1',
    'sum', '"Z_PK"', '1',
    'values', '"Z_ENT"', '1',
    'sum', '"Z_ENT"', '2',
    'values', '"Z_OPT"', '1',
    'sum', '"Z_OPT"', '1',
    'values', '"ZMADE"', '1']);
ANALYZE "public"."ZNOTE";
ANALYZE "public"."ZTAG";
SET LOCAL sqlite2pg.written = '2 tables, 2 rows, 2 keys; verified';

-- end
