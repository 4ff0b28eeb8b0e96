-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."%s"');
CREATE TABLE "public"."%s" (
    "id" bigint NOT NULL,
    "%s" text
);
COPY "public"."%s" ("id", "%s") FROM stdin WITH (FREEZE);
0	0
\.

CALL pg_temp.sqlite2pg_make_way('"public"."%I"');
CREATE TABLE "public"."%I" (
    "id" bigint NOT NULL,
    "%I" text
);
COPY "public"."%I" ("id", "%I") FROM stdin WITH (FREEZE);
1	1
\.

CALL pg_temp.sqlite2pg_make_way('"public"."%L"');
CREATE TABLE "public"."%L" (
    "id" bigint NOT NULL,
    "%L" text
);
COPY "public"."%L" ("id", "%L") FROM stdin WITH (FREEZE);
2	2
\.

CALL pg_temp.sqlite2pg_make_way('"public"."%1$s"');
CREATE TABLE "public"."%1$s" (
    "id" bigint NOT NULL,
    "%1$s" text
);
COPY "public"."%1$s" ("id", "%1$s") FROM stdin WITH (FREEZE);
3	3
\.

CALL pg_temp.sqlite2pg_make_way('"public"."{}"');
CREATE TABLE "public"."{}" (
    "id" bigint NOT NULL,
    "{}" text
);
COPY "public"."{}" ("id", "{}") FROM stdin WITH (FREEZE);
4	4
\.

CALL pg_temp.sqlite2pg_make_way('"public"."{0}"');
CREATE TABLE "public"."{0}" (
    "id" bigint NOT NULL,
    "{0}" text
);
COPY "public"."{0}" ("id", "{0}") FROM stdin WITH (FREEZE);
5	5
\.

-- post-data
CALL pg_temp.sqlite2pg_identity('"public"."%s"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."%I"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."%L"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."%1$s"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."{}"', 'id', NULL);
CALL pg_temp.sqlite2pg_identity('"public"."{0}"', 'id', NULL);
CALL pg_temp.sqlite2pg_attempt('primary key "%s_pkey" of table "public"."%s"', $sqlite2pg$ALTER TABLE "public"."%s" ADD CONSTRAINT "%s_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "%I_pkey" of table "public"."%I"', $sqlite2pg$ALTER TABLE "public"."%I" ADD CONSTRAINT "%I_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "%L_pkey" of table "public"."%L"', $sqlite2pg$ALTER TABLE "public"."%L" ADD CONSTRAINT "%L_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "%1$s_pkey" of table "public"."%1$s"', $sqlite2pg$ALTER TABLE "public"."%1$s" ADD CONSTRAINT "%1$s_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "{}_pkey" of table "public"."{}"', $sqlite2pg$ALTER TABLE "public"."{}" ADD CONSTRAINT "{}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('primary key "{0}_pkey" of table "public"."{0}"', $sqlite2pg$ALTER TABLE "public"."{0}" ADD CONSTRAINT "{0}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i%s" of table "public"."%s"', $sqlite2pg$CREATE INDEX "i%s" ON "public"."%s" ("%s")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i%I" of table "public"."%I"', $sqlite2pg$CREATE INDEX "i%I" ON "public"."%I" ("%I")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i%L" of table "public"."%L"', $sqlite2pg$CREATE INDEX "i%L" ON "public"."%L" ("%L")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i%1$s" of table "public"."%1$s"', $sqlite2pg$CREATE INDEX "i%1$s" ON "public"."%1$s" ("%1$s")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i{}" of table "public"."{}"', $sqlite2pg$CREATE INDEX "i{}" ON "public"."{}" ("{}")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('index "i{0}" of table "public"."{0}"', $sqlite2pg$CREATE INDEX "i{0}" ON "public"."{0}" ("{0}")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."%s"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '0',
    'pg_catalog.count("%s")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("%s"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."%I"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '1',
    'pg_catalog.count("%I")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("%I"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."%L"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '2',
    'pg_catalog.count("%L")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("%L"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."%1$s"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '3',
    'pg_catalog.count("%1$s")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("%1$s"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."{}"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '4',
    'pg_catalog.count("{}")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("{}"))', '1']);
CALL pg_temp.sqlite2pg_verify('"public"."{0}"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("id")', '1',
    'pg_catalog.sum("id")', '5',
    'pg_catalog.count("{0}")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("{0}"))', '1']);
ANALYZE "public"."%s";
ANALYZE "public"."%I";
ANALYZE "public"."%L";
ANALYZE "public"."%1$s";
ANALYZE "public"."{}";
ANALYZE "public"."{0}";

-- end
