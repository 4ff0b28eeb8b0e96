-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."a ""b"", c"');
CREATE TABLE "public"."a ""b"", c" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."a ""b"", c" ("id", "v") FROM stdin WITH (FREEZE);
1	x
2	y
\.

CALL pg_temp.sqlite2pg_make_way('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
2
3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."Empty"');
CREATE TABLE "public"."Empty" (
    "v" text
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."a ""b"", c"', 'id', 2);
CALL pg_temp.sqlite2pg_identity('"public"."p"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "a ""b"", c_pkey" of table "public"."a ""b"", c"', $sqlite2pg$ALTER TABLE "public"."a ""b"", c" ADD CONSTRAINT "a ""b"", c_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('view "public"."vw"', $sqlite2pg$CREATE VIEW "public"."vw" ("id") AS SELECT "p"."id" FROM "public"."p"$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."a ""b"", c"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."Empty"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."p"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6']);
ANALYZE "public"."a ""b"", c";
ANALYZE "public"."Empty";
ANALYZE "public"."p";

-- end
