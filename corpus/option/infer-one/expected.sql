-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."n"');
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
CALL pg_temp.sqlite2pg_identity('"public"."n"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "n_pkey" of table "public"."n"', $sqlite2pg$ALTER TABLE "public"."n" ADD CONSTRAINT "n_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."n"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("u")', '2',
    'pg_catalog.count("j")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("j"))', '9',
    'pg_catalog.count("flag")', '2',
    'pg_catalog.count("word")', '2',
    'pg_catalog.count("at")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("at"))', '38',
    'pg_catalog.count("day")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("day"))', '20',
    'pg_catalog.count("made")', '2',
    'pg_catalog.sum("made")', '3429958579',
    'pg_catalog.count("mixed")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("mixed"))', '12',
    'pg_catalog.count("none")', '0',
    'pg_catalog.sum(pg_catalog.octet_length("none"))', '0']);
ANALYZE "public"."n";

-- end
