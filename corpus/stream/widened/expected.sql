-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "flag" boolean,
    "n" bigint,
    "at" timestamp,
    "name" varchar(3),
    "r" double precision,
    "x" bigint,
    "u" uuid,
    "price" numeric(6,2),
    "t" time
);
COPY "public"."t" ("id", "flag", "n", "at", "name", "r", "x", "u", "price", "t") FROM stdin WITH (FREEZE);
1	t	5	2024-05-06 07:08:09.25	abc	1.0	1	550e8400-e29b-41d4-a716-446655440000	1.5	07:08:00
2	f	-6	2023-05-06 07:08:09	abd	1.0e+20	2	550e8400-e29b-41d4-a716-446655440001	2	07:09:00
3	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
ALTER TABLE "public"."t"
    ALTER COLUMN "flag" TYPE bigint USING "flag"::integer::bigint,
    ALTER COLUMN "n" TYPE numeric USING "n"::numeric,
    ALTER COLUMN "at" TYPE text USING (pg_catalog.left(pg_catalog.to_char("at"::timestamp, 'YYYY-MM-DD HH24:MI:SS.US'), -3)),
    ALTER COLUMN "name" TYPE text,
    ALTER COLUMN "r" TYPE text USING pg_catalog.regexp_replace("r"::text, '^(-?[0-9]+)(e|$)', '\1.0\2'),
    ALTER COLUMN "x" TYPE double precision USING "x"::double precision,
    ALTER COLUMN "u" TYPE text USING pg_catalog.upper("u"::text),
    ALTER COLUMN "price" TYPE numeric USING pg_catalog.trim_scale("price"),
    ALTER COLUMN "t" TYPE text USING (pg_catalog.to_char(('2000-01-01'::date OPERATOR(pg_catalog.+) "t"), 'HH24:MI'));
COPY "public"."t" ("id", "flag", "n", "at", "name", "r", "x", "u", "price", "t") FROM stdin WITH (FREEZE);
4	2	1.5		abcd	x	2.5		1000000.5	
\.
ALTER TABLE "public"."t"
    ALTER COLUMN "flag" TYPE text USING "flag"::text,
    ALTER COLUMN "x" TYPE text USING (CASE WHEN "x" OPERATOR(pg_catalog.=) pg_catalog.trunc("x") AND pg_catalog.abs("x") OPERATOR(pg_catalog.<) 9223372036854775808 THEN "x"::bigint::text ELSE pg_catalog.regexp_replace("x"::text, '^(-?[0-9]+)(e|$)', '\1.0\2') END);
COPY "public"."t" ("id", "flag", "n", "at", "name", "r", "x", "u", "price", "t") FROM stdin WITH (FREEZE);
5	x	7	soon	abcd	0.5	y	none	1	late
\.

-- post-data
ALTER TABLE "public"."t"
    ALTER COLUMN "flag" SET DEFAULT '0';
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '5',
    'values', '"id"', '5',
    'sum', '"id"', '15',
    'values', '"flag"', '4',
    'values', '"n"', '4',
    'values', '"at"', '4',
    'values', '"name"', '4',
    'octets', '"name"', '14',
    'values', '"r"', '4',
    'values', '"x"', '4',
    'values', '"u"', '4',
    'values', '"price"', '4',
    'values', '"t"', '4']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 5 rows, 1 key; verified';

-- end
