-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."f"');
CREATE TABLE "public"."f" (
    "rowid" bigint NOT NULL,
    "a" bytea,
    "b" text
);
COPY "public"."f" ("rowid", "a", "b") FROM stdin WITH (FREEZE);
1	\\x7801	y
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."f"', 'rowid', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "f_pkey" of table "public"."f"', $sqlite2pg$ALTER TABLE "public"."f" ADD CONSTRAINT "f_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."f"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("rowid")', '1',
    'pg_catalog.sum("rowid")', '1',
    'pg_catalog.count("a")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a"))', '2',
    'pg_catalog.count("b")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("b"))', '1']);
ANALYZE "public"."f";

-- end
