-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."users"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."users"');
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

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."Group"');
CREATE TABLE "public"."Group" (
    "a" double precision,
    "b" text
);
COPY "public"."Group" ("a", "b") FROM stdin WITH (FREEZE);
0.1	1.0e+17
-1.5	x
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."users"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "users_pkey" of table "public"."users"', $sqlite2pg$ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i" of table "public"."users"', $sqlite2pg$CREATE INDEX "i" ON "public"."users" ("name")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."users"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"name"', '3',
    'octets', '"name"', '77',
    'values', '"data"', '2',
    'bytes', '"data"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."Group"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'values', '"b"', '2',
    'octets', '"b"', '8']);
ANALYZE "public"."users";
ANALYZE "public"."Group";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 1 key, 1 index; verified';

-- end
