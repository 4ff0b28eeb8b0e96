-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."contacts"');
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

CALL pg_temp.sqlite2pg_make_way('"public"."mentions"');
CREATE TABLE "public"."mentions" (
    "contact" text
);
COPY "public"."mentions" ("contact") FROM stdin WITH (FREEZE);
1
b7e2
\.

-- post-data
CALL pg_temp.sqlite2pg_attempt('primary key "contacts_pkey" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "contacts_code_key" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_code_key" UNIQUE ("code")$sqlite2pg$);
CALL pg_temp.sqlite2pg_attempt('unique constraint "contacts_v_key" of table "public"."contacts"', $sqlite2pg$ALTER TABLE "public"."contacts" ADD CONSTRAINT "contacts_v_key" UNIQUE ("v")$sqlite2pg$);
CALL pg_temp.sqlite2pg_constraint('foreign key "mentions_contact_fkey" of table "public"."mentions"', $sqlite2pg$ALTER TABLE "public"."mentions" ADD CONSTRAINT "mentions_contact_fkey" FOREIGN KEY ("contact") REFERENCES "public"."contacts" ("id") NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."mentions" VALIDATE CONSTRAINT "mentions_contact_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."contact")::text), 100) FROM "public"."mentions" AS c WHERE c."contact" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."contacts" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."contact")$sqlite2pg$);
CALL pg_temp.sqlite2pg_verify('"public"."contacts"', ARRAY['pg_catalog.count(*)', '3',
    'pg_catalog.count("id")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("id"))', '8',
    'pg_catalog.count("code")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("code"))', '6',
    'pg_catalog.count("v")', '3',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '7']);
CALL pg_temp.sqlite2pg_verify('"public"."mentions"', ARRAY['pg_catalog.count(*)', '2',
    'pg_catalog.count("contact")', '2',
    'pg_catalog.sum(pg_catalog.octet_length("contact"))', '5']);
ANALYZE "public"."contacts";
ANALYZE "public"."mentions";

-- end
