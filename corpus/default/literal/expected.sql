-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."settings"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."settings"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."settings"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "settings_pkey" of table "public"."settings"', $sqlite2pg$ALTER TABLE "public"."settings" ADD CONSTRAINT "settings_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."settings"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"n"', '2',
    'sum', '"n"', '7',
    'values', '"m"', '2',
    'sum', '"m"', '2',
    'values', '"f"', '2',
    'values', '"t"', '2',
    'octets', '"t"', '9',
    'values', '"e"', '2',
    'octets', '"e"', '1',
    'values', '"b"', '2',
    'values', '"x"', '2',
    'bytes', '"x"', '3',
    'values', '"z"', '1',
    'octets', '"z"', '1',
    'values', '"p"', '2',
    'sum', '"p"', '49']);
ANALYZE "public"."settings";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
