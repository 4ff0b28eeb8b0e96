-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t[2J]0;pwned‮⁦​31m"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t[2J]0;pwned‮⁦​31m"');
CREATE TABLE "public"."t[2J]0;pwned‮⁦​31m" (
    "id" bigint NOT NULL,
    "n[2J]0;pwned‮⁦​31m" text,
    "d[2J]0;pwned‮⁦​31m" text,
    "k[2J]0;pwned‮⁦​31m" text
);
COPY "public"."t[2J]0;pwned‮⁦​31m" ("id", "n[2J]0;pwned‮⁦​31m", "d[2J]0;pwned‮⁦​31m", "k[2J]0;pwned‮⁦​31m") FROM stdin WITH (FREEZE);
1	[2J]0;pwned‮⁦​31m\r	[2J]0;pwned‮⁦​31m\r	[2J]0;pwned‮⁦​31m\r
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."child"');
CREATE TABLE "public"."child" (
    "p" bigint
);

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."t[2J]0;pwned‮⁦​31m"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "t�[2J�]0;pwned�����31m��_pkey" of table "public"."t�[2J�]0;pwned�����31m��"', $sqlite2pg$ALTER TABLE "public"."t[2J]0;pwned‮⁦​31m" ADD CONSTRAINT "t[2J]0;pwned‮⁦​31m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t[2J]0;pwned‮⁦​31m"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"n[2J]0;pwned‮⁦​31m"', '1',
    'octets', '"n[2J]0;pwned‮⁦​31m"', '30',
    'values', '"d[2J]0;pwned‮⁦​31m"', '1',
    'octets', '"d[2J]0;pwned‮⁦​31m"', '30',
    'values', '"k[2J]0;pwned‮⁦​31m"', '1',
    'octets', '"k[2J]0;pwned‮⁦​31m"', '30']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."child"', ARRAY['rows', '', '0']);
ANALYZE "public"."t[2J]0;pwned‮⁦​31m";
ANALYZE "public"."child";
SET LOCAL sqlite2pg.written = '2 tables, 1 row, 1 key; verified';

-- end
