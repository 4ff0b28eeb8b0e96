-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."people"');
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
CALL pg_temp.sqlite2pg_verify('"public"."people"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("code")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("code"))', '4',
    'pg_catalog.count("name")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("name"))', '21',
    'pg_catalog.count("note")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("note"))', '0',
    'pg_catalog.count("long")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("long"))', '18']);
ANALYZE "public"."people";

-- end
