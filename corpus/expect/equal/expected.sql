-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a ""b"", c"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a ""b"", c"');
CREATE TABLE "public"."a ""b"", c" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."a ""b"", c" ("id", "v") FROM stdin WITH (FREEZE);
1	x
2	y
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
2
3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Empty"');
CREATE TABLE "public"."Empty" (
    "v" text
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a ""b"", c"', 'id', 2);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a ""b"", c_pkey" of table "public"."a ""b"", c"', $sqlite2pg$ALTER TABLE "public"."a ""b"", c" ADD CONSTRAINT "a ""b"", c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."vw"', $sqlite2pg$CREATE VIEW "public"."vw" ("id") AS SELECT "p"."id" FROM "public"."p"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a ""b"", c"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"v"', '2',
    'octets', '"v"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Empty"', ARRAY['rows', '', '0']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6']);
ANALYZE "public"."a ""b"", c";
ANALYZE "public"."Empty";
ANALYZE "public"."p";
SET LOCAL sqlite2pg.written = '3 tables, 5 rows, 2 keys, 1 view; verified';

-- end
