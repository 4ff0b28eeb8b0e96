-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "pic" bytea DEFAULT pg_catalog.decode('', 'hex') NOT NULL,
    "note" bytea DEFAULT pg_catalog.decode('78', 'hex'),
    "n" text DEFAULT '-5',
    "sum" text DEFAULT '2',
    "u" text DEFAULT '-5',
    "r" text DEFAULT '1.5',
    "s" text DEFAULT '1234',
    "w" text DEFAULT '3600',
    "b" boolean DEFAULT (1 = 1),
    "d" numeric(5,2) DEFAULT 7.5,
    "f" double precision DEFAULT 0.0
);
COPY "public"."t" ("id", "pic", "note", "n", "sum", "u", "r", "s", "w", "b", "d", "f") FROM stdin WITH (FREEZE);
1	\\x00ff	\\x01	7	many	q	text	abcd	w	t	1.25	0.5
2	\\x	\\x74657874	seven	3					f	\N	1.0
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("id")', '2',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("pic")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("pic"))', '2',
    'pg_catalog.count("note")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("note"))', '5',
    'pg_catalog.count("n")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("n"))', '6',
    'pg_catalog.count("sum")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("sum"))', '5',
    'pg_catalog.count("u")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("u"))', '1',
    'pg_catalog.count("r")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("r"))', '4',
    'pg_catalog.count("s")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("s"))', '4',
    'pg_catalog.count("w")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("w"))', '1',
    'pg_catalog.count("b")', '2',
    'pg_catalog.count("d")', '1',
    'pg_catalog.count("f")', '2']);
ANALYZE "public"."t";

-- end
