-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."ééééééééééééééééééééééééééééééé"');
CREATE TABLE "public"."ééééééééééééééééééééééééééééééé" (
    "id" bigint NOT NULL,
    "ééééééééééééééééééééééééééééééé" text
);
COPY "public"."ééééééééééééééééééééééééééééééé" ("id", "ééééééééééééééééééééééééééééééé") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."ééééééééééééééééééééééééééé_038f8cc5"');
CREATE TABLE "public"."ééééééééééééééééééééééééééé_038f8cc5" (
    "id" bigint NOT NULL,
    "ééééééééééééééééééééééééééééééé" text
);
COPY "public"."ééééééééééééééééééééééééééé_038f8cc5" ("id", "ééééééééééééééééééééééééééééééé") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""');
CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" (
    "id" bigint NOT NULL,
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" text
);
COPY "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ("id", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"');
CREATE TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" (
    "id" bigint NOT NULL,
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" text
);
COPY "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ("id", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!") FROM stdin WITH (FREEZE);
3	3
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."ééééééééééééééééééééééééééééééé"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."ééééééééééééééééééééééééééé_038f8cc5"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', 'id', NULL);
CALL pg_temp.sqlite2pg_identity( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "ééééééééééééééééééééééééééééééé_" of table "public"."ééééééééééééééééééééééééééééééé"', $sqlite2pg$ALTER TABLE "public"."ééééééééééééééééééééééééééééééé" ADD CONSTRAINT "ééééééééééééééééééééééééééééééé_" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "ééééééééééééééééééééééééééé_d122b9ea" of table "public"."ééééééééééééééééééééééééééé_038f8cc5"', $sqlite2pg$ALTER TABLE "public"."ééééééééééééééééééééééééééé_038f8cc5" ADD CONSTRAINT "ééééééééééééééééééééééééééé_d122b9ea" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_8d0ee919" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', $sqlite2pg$ALTER TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_8d0ee919" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'primary key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_96a3f06e" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', $sqlite2pg$ALTER TABLE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ADD CONSTRAINT "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_96a3f06e" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iééééééééééééééééééééééééééééééé" of table "public"."ééééééééééééééééééééééééééééééé"', $sqlite2pg$CREATE INDEX "iééééééééééééééééééééééééééééééé" ON "public"."ééééééééééééééééééééééééééééééé" ("ééééééééééééééééééééééééééééééé")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "iéééééééééééééééééééééééééé_31e09c52" of table "public"."ééééééééééééééééééééééééééé_038f8cc5"', $sqlite2pg$CREATE INDEX "iéééééééééééééééééééééééééé_31e09c52" ON "public"."ééééééééééééééééééééééééééé_038f8cc5" ("ééééééééééééééééééééééééééééééé")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', $sqlite2pg$CREATE INDEX "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""" ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt( E'index "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\" of table "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', $sqlite2pg$CREATE INDEX "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" ON "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!" ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."ééééééééééééééééééééééééééééééé"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("ééééééééééééééééééééééééééééééé")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("ééééééééééééééééééééééééééééééé"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."ééééééééééééééééééééééééééé_038f8cc5"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("ééééééééééééééééééééééééééééééé")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("ééééééééééééééééééééééééééééééé"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""))', '1']);
CALL pg_temp.sqlite2pg_verify( E'"public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
     E'pg_catalog.count("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\!"))', '1']);
ANALYZE "public"."ééééééééééééééééééééééééééééééé";
ANALYZE "public"."ééééééééééééééééééééééééééé_038f8cc5";
ANALYZE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""";
ANALYZE "public"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\!";

-- end
