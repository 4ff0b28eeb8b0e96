-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."%s"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."%s"');
CREATE TABLE "public"."%s" (
    "id" bigint NOT NULL,
    "%s" text
);
COPY "public"."%s" ("id", "%s") FROM stdin WITH (FREEZE);
0	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."%I"');
CREATE TABLE "public"."%I" (
    "id" bigint NOT NULL,
    "%I" text
);
COPY "public"."%I" ("id", "%I") FROM stdin WITH (FREEZE);
1	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."%L"');
CREATE TABLE "public"."%L" (
    "id" bigint NOT NULL,
    "%L" text
);
COPY "public"."%L" ("id", "%L") FROM stdin WITH (FREEZE);
2	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."%1$s"');
CREATE TABLE "public"."%1$s" (
    "id" bigint NOT NULL,
    "%1$s" text
);
COPY "public"."%1$s" ("id", "%1$s") FROM stdin WITH (FREEZE);
3	3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."{}"');
CREATE TABLE "public"."{}" (
    "id" bigint NOT NULL,
    "{}" text
);
COPY "public"."{}" ("id", "{}") FROM stdin WITH (FREEZE);
4	4
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."{0}"');
CREATE TABLE "public"."{0}" (
    "id" bigint NOT NULL,
    "{0}" text
);
COPY "public"."{0}" ("id", "{0}") FROM stdin WITH (FREEZE);
5	5
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."%s"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."%I"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."%L"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."%1$s"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."{}"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."{0}"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "%s_pkey" of table "public"."%s"', $sqlite2pg$ALTER TABLE "public"."%s" ADD CONSTRAINT "%s_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "%I_pkey" of table "public"."%I"', $sqlite2pg$ALTER TABLE "public"."%I" ADD CONSTRAINT "%I_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "%L_pkey" of table "public"."%L"', $sqlite2pg$ALTER TABLE "public"."%L" ADD CONSTRAINT "%L_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "%1$s_pkey" of table "public"."%1$s"', $sqlite2pg$ALTER TABLE "public"."%1$s" ADD CONSTRAINT "%1$s_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "{}_pkey" of table "public"."{}"', $sqlite2pg$ALTER TABLE "public"."{}" ADD CONSTRAINT "{}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "{0}_pkey" of table "public"."{0}"', $sqlite2pg$ALTER TABLE "public"."{0}" ADD CONSTRAINT "{0}_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i%s" of table "public"."%s"', $sqlite2pg$CREATE INDEX "i%s" ON "public"."%s" ("%s")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i%I" of table "public"."%I"', $sqlite2pg$CREATE INDEX "i%I" ON "public"."%I" ("%I")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i%L" of table "public"."%L"', $sqlite2pg$CREATE INDEX "i%L" ON "public"."%L" ("%L")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i%1$s" of table "public"."%1$s"', $sqlite2pg$CREATE INDEX "i%1$s" ON "public"."%1$s" ("%1$s")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i{}" of table "public"."{}"', $sqlite2pg$CREATE INDEX "i{}" ON "public"."{}" ("{}")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('index "i{0}" of table "public"."{0}"', $sqlite2pg$CREATE INDEX "i{0}" ON "public"."{0}" ("{0}")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."%s"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '0',
    'values', '"%s"', '1',
    'octets', '"%s"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."%I"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"%I"', '1',
    'octets', '"%I"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."%L"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '2',
    'values', '"%L"', '1',
    'octets', '"%L"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."%1$s"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '3',
    'values', '"%1$s"', '1',
    'octets', '"%1$s"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."{}"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '4',
    'values', '"{}"', '1',
    'octets', '"{}"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."{0}"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '5',
    'values', '"{0}"', '1',
    'octets', '"{0}"', '1']);
ANALYZE "public"."%s";
ANALYZE "public"."%I";
ANALYZE "public"."%L";
ANALYZE "public"."%1$s";
ANALYZE "public"."{}";
ANALYZE "public"."{0}";
SET LOCAL sqlite2pg.written = '6 tables, 6 rows, 6 keys, 6 indexes; verified';

-- end
