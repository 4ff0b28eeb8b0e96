-- frame: strict
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "id" bigint NOT NULL,
    "at" text
);
COPY "public"."t" ("id", "at") FROM stdin WITH (FREEZE);
1	
\.
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
