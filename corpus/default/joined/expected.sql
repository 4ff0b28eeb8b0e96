-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
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
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"pic"', '2',
    'bytes', '"pic"', '2',
    'values', '"note"', '2',
    'bytes', '"note"', '5',
    'values', '"n"', '2',
    'octets', '"n"', '6',
    'values', '"sum"', '2',
    'octets', '"sum"', '5',
    'values', '"u"', '2',
    'octets', '"u"', '1',
    'values', '"r"', '2',
    'octets', '"r"', '4',
    'values', '"s"', '2',
    'octets', '"s"', '4',
    'values', '"w"', '2',
    'octets', '"w"', '1',
    'values', '"b"', '2',
    'values', '"d"', '1',
    'values', '"f"', '2']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 2 rows, 1 key; verified';

-- end
