-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text,
    "b" bigint,
    "c" text DEFAULT '0',
    "d" text,
    "e" bigint,
    "f" text,
    "g" text DEFAULT 'current_user',
    "h" text
);
COPY "public"."t" ("id", "a", "b", "c", "d", "e", "f", "g", "h") FROM stdin WITH (FREEZE);
1	1	2	3	4	5	6	7	8
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t_pkey" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"a"', '1',
    'octets', '"a"', '1',
    'values', '"b"', '1',
    'sum', '"b"', '2',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'octets', '"d"', '1',
    'values', '"e"', '1',
    'sum', '"e"', '5',
    'values', '"f"', '1',
    'octets', '"f"', '1',
    'values', '"g"', '1',
    'octets', '"g"', '1',
    'values', '"h"', '1',
    'octets', '"h"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
