-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."contacts"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."contacts"');
CREATE TABLE "public"."contacts" (
    "id" text,
    "code" text,
    "v" text
);
COPY "public"."contacts" ("id", "code", "v") FROM stdin WITH (FREEZE);
1	1	1
b7e2	1a	two
2.5	2.5	2.5
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."mentions"');
CREATE TABLE "public"."mentions" (
    "contact" text
);
COPY "public"."mentions" ("contact") FROM stdin WITH (FREEZE);
1
b7e2
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "contacts_pkey" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "contacts_code_key" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_code_key" UNIQUE ("code")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('unique constraint "contacts_v_key" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_v_key" UNIQUE ("v")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "mentions_contact_fkey" of table "public"."mentions"', $sqlite2pg$ALTER TABLE "public"."mentions" ADD CONSTRAINT "mentions_contact_fkey" FOREIGN KEY ("contact") REFERENCES "public"."contacts" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."mentions" VALIDATE CONSTRAINT "mentions_contact_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."contact")::text), 100), 'have no equal parent; SQLite compares numbers and text that reads as one' FROM "public"."mentions" AS c WHERE c."contact" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."contacts" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."contact")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."contacts"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'octets', '"id"', '8',
    'values', '"code"', '3',
    'octets', '"code"', '6',
    'values', '"v"', '3',
    'octets', '"v"', '7']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."mentions"', ARRAY['rows', '', '2',
    'values', '"contact"', '2',
    'octets', '"contact"', '5']);
ANALYZE "public"."contacts";
ANALYZE "public"."mentions";
SET LOCAL sqlite2pg.written = '2 tables, 5 rows, 3 keys, 1 foreign key; verified';

-- end
