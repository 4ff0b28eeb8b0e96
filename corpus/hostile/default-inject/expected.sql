-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "a" text DEFAULT 'x''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --',
    "b" text DEFAULT 'y''); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --',
    "c" text DEFAULT  E'\\''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --',
    "d" text DEFAULT '$$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;',
    "e" text DEFAULT ':HOME',
    "f" text DEFAULT  E'\\'
);
COPY "public"."t" ("id", "a", "b", "c", "d", "e", "f") FROM stdin WITH (FREEZE);
1	1	2	3	4	5	6
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
    'octets', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1',
    'values', '"d"', '1',
    'octets', '"d"', '1',
    'values', '"e"', '1',
    'octets', '"e"', '1',
    'values', '"f"', '1',
    'octets', '"f"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
