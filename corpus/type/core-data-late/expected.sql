-- frame: allow-refused
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."log"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."log"');
CREATE TABLE "public"."log" (
    "at" timestamptz
);
COPY "public"."log" ("at") FROM stdin WITH (FREEZE);
1992-10-07 00:00:00+00
\.
DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = 'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; END $sqlite2pg$;
