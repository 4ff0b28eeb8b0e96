-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a"');
CREATE TABLE "public"."a" (
    "id" bigint NOT NULL,
    "n" bigint,
    "d" date,
    "at" timestamp,
    "r" double precision,
    "ok" boolean,
    "j" jsonb,
    "u" uuid,
    "p" numeric(6,2),
    "note" text,
    "word" text,
    "any" bigint,
    "must" bigint
);
COPY "public"."a" ("id", "n", "d", "at", "r", "ok", "j", "u", "p", "note", "word", "any", "must") FROM stdin WITH (FREEZE);
1	\N	\N	\N	\N	\N	\N	\N	\N			\N	\N
2	5	2024-01-01	2024-01-01 00:00:00	1.5	t	{}	8e2a4c1e-0000-4000-8000-000000000001	1.25	x	soon	7	1
3	\N	\N	\N	\N	\N	\N	\N	\N			\N	2
4	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."blank"');
CREATE TABLE "public"."blank" (
    "n" bigint,
    "w" text
);
COPY "public"."blank" ("n", "w") FROM stdin WITH (FREEZE);
\N	 
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."a"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "a_pkey" of table "public"."a"', $sqlite2pg$ALTER TABLE "public"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a"', ARRAY['rows', '', '4',
    'values', '"id"', '4',
    'sum', '"id"', '10',
    'values', '"n"', '1',
    'sum', '"n"', '5',
    'values', '"d"', '1',
    'values', '"at"', '1',
    'values', '"r"', '1',
    'values', '"ok"', '1',
    'values', '"j"', '1',
    'values', '"u"', '1',
    'values', '"p"', '1',
    'values', '"note"', '3',
    'octets', '"note"', '1',
    'values', '"word"', '3',
    'octets', '"word"', '4',
    'values', '"any"', '1',
    'sum', '"any"', '7',
    'values', '"must"', '3',
    'sum', '"must"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."blank"', ARRAY['rows', '', '1',
    'values', '"n"', '0',
    'sum', '"n"', '0',
    'values', '"w"', '1',
    'octets', '"w"', '1']);
ANALYZE "public"."a";
ANALYZE "public"."blank";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 1 key; verified';

-- end
