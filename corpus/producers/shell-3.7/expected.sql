-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."users"');
CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "name" text NOT NULL,
    "data" bytea
);
COPY "public"."users" ("id", "name", "data") FROM stdin WITH (FREEZE);
1	raw\nnewline\nINSERT INTO "users" VALUES(9,'no row',NULL);\nCOMMIT;	\\x00FF
2	two -- dashes	\N
3		\\x
\.

CALL pg_temp.sqlite2pg_make_way('"public"."Group"');
CREATE TABLE "public"."Group" (
    "a" double precision,
    "b" text
);
COPY "public"."Group" ("a", "b") FROM stdin WITH (FREEZE);
0.1	1.0e+17
-1.5	x
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."users"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i" of table "public"."users"', $sqlite2pg$CREATE INDEX "i" ON "public"."users" ("name")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."users"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum("id")', '6',
    'pg_catalog.count("name")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '77',
    'pg_catalog.count("data")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("data"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."Group"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("a")', '2',
    'pg_catalog.count("b")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '8']);
ANALYZE "public"."users";
ANALYZE "public"."Group";

-- end
