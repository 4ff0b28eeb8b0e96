-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."n"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."n"');
CREATE TABLE "public"."n" (
    "id" bigint NOT NULL,
    "u" uuid,
    "j" text,
    "flag" boolean,
    "word" boolean,
    "at" text,
    "day" text,
    "made" bigint,
    "mixed" text,
    "none" text
);
COPY "public"."n" ("id", "u", "j", "flag", "word", "at", "day", "made", "mixed", "none") FROM stdin WITH (FREEZE);
1	550e8400-e29b-41d4-a716-446655440000	{"a":1}	t	t	2024-05-06 07:08:09	2024-05-06	1714979289	{"a":1}	\N
2	550e8400-e29b-41d4-a716-446655440001	[]	f	f	2024-05-06 07:08:10	2024-05-07	1714979290	plain	\N
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."n"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "n_pkey" of table "public"."n"', $sqlite2pg$ALTER TABLE "public"."n" ADD CONSTRAINT "n_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."n"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"u"', '2',
    'values', '"j"', '2',
    'octets', '"j"', '9',
    'values', '"flag"', '2',
    'values', '"word"', '2',
    'values', '"at"', '2',
    'octets', '"at"', '38',
    'values', '"day"', '2',
    'octets', '"day"', '20',
    'values', '"made"', '2',
    'sum', '"made"', '3429958579',
    'values', '"mixed"', '2',
    'octets', '"mixed"', '12',
    'values', '"none"', '0',
    'octets', '"none"', '0']);
ANALYZE "public"."n";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
