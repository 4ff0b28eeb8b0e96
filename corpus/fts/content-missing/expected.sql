-- frame: plain
-- pre-data

-- post-data
CALL pg_temp.sqlite2pg_attempt('view "public"."src"', $sqlite2pg$CREATE VIEW "public"."src" ("a") AS SELECT 1$sqlite2pg$);

-- end
