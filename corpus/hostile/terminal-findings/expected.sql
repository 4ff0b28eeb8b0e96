-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t[2J]0;pwned‮⁦​31m"');
CREATE TABLE "public"."t[2J]0;pwned‮⁦​31m" (
    "id" bigint NOT NULL,
    "n[2J]0;pwned‮⁦​31m" text,
    "d[2J]0;pwned‮⁦​31m" text,
    "k[2J]0;pwned‮⁦​31m" text
);
COPY "public"."t[2J]0;pwned‮⁦​31m" ("id", "n[2J]0;pwned‮⁦​31m", "d[2J]0;pwned‮⁦​31m", "k[2J]0;pwned‮⁦​31m") FROM stdin WITH (FREEZE);
1	[2J]0;pwned‮⁦​31m\r	[2J]0;pwned‮⁦​31m\r	[2J]0;pwned‮⁦​31m\r
\.

CALL pg_temp.sqlite2pg_make_way('"public"."child"');
CREATE TABLE "public"."child" (
    "p" bigint
);

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."t[2J]0;pwned‮⁦​31m"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "t[2J]0;pwned‮⁦​31m_pkey" of table "public"."t[2J]0;pwned‮⁦​31m"', $sqlite2pg$ALTER TABLE "public"."t[2J]0;pwned‮⁦​31m" ADD CONSTRAINT "t[2J]0;pwned‮⁦​31m_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."t[2J]0;pwned‮⁦​31m"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("n[2J]0;pwned‮⁦​31m")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("n[2J]0;pwned‮⁦​31m"))', '30',
    'pg_catalog.count("d[2J]0;pwned‮⁦​31m")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("d[2J]0;pwned‮⁦​31m"))', '30',
    'pg_catalog.count("k[2J]0;pwned‮⁦​31m")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("k[2J]0;pwned‮⁦​31m"))', '30']);
CALL pg_temp.sqlite2pg_verify('"public"."child"', ARRAY['pg_catalog.count(*)', '0']);
ANALYZE "public"."t[2J]0;pwned‮⁦​31m";
ANALYZE "public"."child";

-- end
