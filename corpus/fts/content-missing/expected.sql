-- frame: plain
-- pre-data

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."src"', $sqlite2pg$CREATE VIEW "public"."src" ("a") AS SELECT 1$sqlite2pg$);
SET LOCAL sqlite2pg.written = '0 tables, 0 rows, 1 view; verified';

-- end
