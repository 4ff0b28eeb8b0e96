-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."gaps"');
CREATE TABLE "public"."gaps" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."gaps" ("id", "v") FROM stdin WITH (FREEZE);
1	a
2	b
\.

CALL pg_temp.sqlite2pg_make_way('"public"."negative"');
CREATE TABLE "public"."negative" (
    "id" bigint NOT NULL,
    "v" text
);
COPY "public"."negative" ("id", "v") FROM stdin WITH (FREEZE);
-7	\N
\.

CALL pg_temp.sqlite2pg_make_way('"public"."mixed"');
CREATE TABLE "public"."mixed" (
    "v" text,
    "id" bigint NOT NULL
);
COPY "public"."mixed" ("v", "id") FROM stdin WITH (FREEZE);
x	12
\.

CALL pg_temp.sqlite2pg_make_way('"public"."emptied"');
CREATE TABLE "public"."emptied" (
    "id" bigint NOT NULL
);

CALL pg_temp.sqlite2pg_make_way('"public"."never"');
CREATE TABLE "public"."never" (
    "id" bigint NOT NULL
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."gaps"', 'id', 3);
CALL pg_temp.sqlite2pg_identity('"public"."emptied"', 'id', 41);
CALL pg_temp.sqlite2pg_identity('"public"."never"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."negative"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."mixed"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "gaps_pkey" of table "public"."gaps"', $sqlite2pg$ALTER TABLE "public"."gaps" ADD CONSTRAINT "gaps_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "emptied_pkey" of table "public"."emptied"', $sqlite2pg$ALTER TABLE "public"."emptied" ADD CONSTRAINT "emptied_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "never_pkey" of table "public"."never"', $sqlite2pg$ALTER TABLE "public"."never" ADD CONSTRAINT "never_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "negative_pkey" of table "public"."negative"', $sqlite2pg$ALTER TABLE "public"."negative" ADD CONSTRAINT "negative_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "mixed_pkey" of table "public"."mixed"', $sqlite2pg$ALTER TABLE "public"."mixed" ADD CONSTRAINT "mixed_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."gaps"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("v")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '2']);
CALL pg_temp.sqlite2pg_verify('"public"."emptied"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."never"', ARRAY['pg_catalog.count(*)', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."negative"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '-7',
    'pg_catalog.count("v")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '0']);
CALL pg_temp.sqlite2pg_verify('"public"."mixed"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '12']);
ANALYZE "public"."gaps";
ANALYZE "public"."emptied";
ANALYZE "public"."never";
ANALYZE "public"."negative";
ANALYZE "public"."mixed";

-- end
