-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."f"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."f"');
CREATE TABLE "public"."f" (
    "rowid" bigint NOT NULL,
    "a" bytea,
    "b" text
);
COPY "public"."f" ("rowid", "a", "b") FROM stdin WITH (FREEZE);
1	\\x7801	y
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."f"', 'rowid', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "f_pkey" of table "public"."f"', $sqlite2pg$ALTER TABLE "public"."f" ADD CONSTRAINT "f_pkey" PRIMARY KEY ("rowid")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."f"', ARRAY['rows', '', '1',
    'values', '"rowid"', '1',
    'sum', '"rowid"', '1',
    'values', '"a"', '1',
    'bytes', '"a"', '2',
    'values', '"b"', '1',
    'octets', '"b"', '1']);
ANALYZE "public"."f";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 key; verified';

-- end
