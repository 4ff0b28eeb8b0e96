-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."settings"');
CREATE TABLE "public"."settings" (
    "id" bigint NOT NULL,
    "n" bigint DEFAULT 0,
    "m" bigint DEFAULT -5,
    "f" double precision DEFAULT 1.5,
    "t" text DEFAULT 'it''s',
    "e" text DEFAULT '',
    "b" boolean DEFAULT true NOT NULL,
    "x" bytea DEFAULT pg_catalog.decode('00ff', 'hex'),
    "z" text,
    "p" bigint DEFAULT 42
);
COPY "public"."settings" ("id", "n", "m", "f", "t", "e", "b", "x", "z", "p") FROM stdin WITH (FREEZE);
1	0	-5	1.5	it's		t	\\x00ff	\N	42
2	7	7	7.0	seven	7	f	\\x07	7	7
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."settings"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "settings_pkey" of table "public"."settings"', $sqlite2pg$ALTER TABLE "public"."settings" ADD CONSTRAINT "settings_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."settings"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum("n")', '7',
    'pg_catalog.count("m")', '2',
    'pg_catalog.sum("m")', '2',
    'pg_catalog.count("f")', '2',
    'pg_catalog.count("t")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("t"))', '9',
    'pg_catalog.count("e")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("e"))', '1',
    'pg_catalog.count("b")', '2',
    'pg_catalog.count("x")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("x"))', '3',
    'pg_catalog.count("z")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("z"))', '1',
    'pg_catalog.count("p")', '2',
    'pg_catalog.sum("p")', '49']);
ANALYZE "public"."settings";

-- end
