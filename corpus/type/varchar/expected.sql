-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."people"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."people"');
CREATE TABLE "public"."people" (
    "code" varchar(3),
    "name" varchar(10) NOT NULL,
    "note" varchar(255),
    "long" text
);
COPY "public"."people" ("code", "name", "note", "long") FROM stdin WITH (FREEZE);
a	Zoë Ångst		 trailing blanks  
abc	1234567890	\N	
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."people"', ARRAY['rows', '', '2',
    'values', '"code"', '2',
    'octets', '"code"', '4',
    'values', '"name"', '2',
    'octets', '"name"', '21',
    'values', '"note"', '1',
    'octets', '"note"', '0',
    'values', '"long"', '2',
    'octets', '"long"', '18']);
ANALYZE "public"."people";
SET LOCAL sqlite2pg.written = '1 table, 2 rows; verified';

-- end
