-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."ééééééééééééééééééééééééééééééé"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ééééééééééééééééééééééééééééééé"');
CREATE TABLE "public"."ééééééééééééééééééééééééééééééé" (
    "id" bigint NOT NULL,
    "ééééééééééééééééééééééééééééééé" text
);
COPY "public"."ééééééééééééééééééééééééééééééé" ("id", "ééééééééééééééééééééééééééééééé") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."ééééééééééééééééééééééééééé_038f8cc5"');
CREATE TABLE "public"."ééééééééééééééééééééééééééé_038f8cc5" (
    "id" bigint NOT NULL,
    "ééééééééééééééééééééééééééééééé" text
);
COPY "public"."ééééééééééééééééééééééééééé_038f8cc5" ("id", "ééééééééééééééééééééééééééééééé") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""');
CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" (
    "id" bigint NOT NULL,
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" text
);
COPY "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ("id", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"');
CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" (
    "id" bigint NOT NULL,
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" text
);
COPY "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ("id", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!") FROM stdin WITH (FREEZE);
3	3
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ééééééééééééééééééééééééééééééé"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."ééééééééééééééééééééééééééé_038f8cc5"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', 'id', NULL, '"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_id_s_2"');
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ééééééééééééééééééééééééééééééé_" of table "public"."ééééééééééééééééééééééééééééééé"', $sqlite2pg$ALTER TABLE "public"."ééééééééééééééééééééééééééééééé" ADD CONSTRAINT "ééééééééééééééééééééééééééééééé_" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "ééééééééééééééééééééééééééé_d122b9ea" of table "public"."ééééééééééééééééééééééééééé_038f8cc5"', $sqlite2pg$ALTER TABLE "public"."ééééééééééééééééééééééééééé_038f8cc5" ADD CONSTRAINT "ééééééééééééééééééééééééééé_d122b9ea" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_8d0ee919" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', $sqlite2pg$ALTER TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_8d0ee919" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'primary key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_96a3f06e" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', $sqlite2pg$ALTER TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_96a3f06e" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iééééééééééééééééééééééééééééééé" of table "public"."ééééééééééééééééééééééééééééééé"', $sqlite2pg$CREATE INDEX "iééééééééééééééééééééééééééééééé" ON "public"."ééééééééééééééééééééééééééééééé" ("ééééééééééééééééééééééééééééééé")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "iéééééééééééééééééééééééééé_31e09c52" of table "public"."ééééééééééééééééééééééééééé_038f8cc5"', $sqlite2pg$CREATE INDEX "iéééééééééééééééééééééééééé_31e09c52" ON "public"."ééééééééééééééééééééééééééé_038f8cc5" ("ééééééééééééééééééééééééééééééé")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', $sqlite2pg$CREATE INDEX "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"( E'index "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', $sqlite2pg$CREATE INDEX "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" ON "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ééééééééééééééééééééééééééééééé"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"ééééééééééééééééééééééééééééééé"', '1',
    'octets', '"ééééééééééééééééééééééééééééééé"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."ééééééééééééééééééééééééééé_038f8cc5"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"ééééééééééééééééééééééééééééééé"', '1',
    'octets', '"ééééééééééééééééééééééééééééééé"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', '1',
    'octets', '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values',  E'"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', '1',
    'octets',  E'"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', '1']);
ANALYZE "public"."ééééééééééééééééééééééééééééééé";
ANALYZE "public"."ééééééééééééééééééééééééééé_038f8cc5";
ANALYZE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""";
ANALYZE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!";
SET LOCAL sqlite2pg.written = '4 tables, 4 rows, 4 keys, 4 indexes; verified';

-- end
