-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; " text,
    "b) FROM PROGRAM 'touch PWNED'; --" bigint,
    "c); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;" double precision,
    "d
\.
\! touch PWNED
" bytea
);
COPY "public"."t" ("a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; ", "b) FROM PROGRAM 'touch PWNED'; --", "c); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;", "d
\.
\! touch PWNED
") FROM stdin WITH (FREEZE);
x	1	1.5	\\x00
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; "', '1',
    'octets', '"a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; "', '1',
    'values', '"b) FROM PROGRAM ''touch PWNED''; --"', '1',
    'sum', '"b) FROM PROGRAM ''touch PWNED''; --"', '1',
    'values', '"c); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;"', '1',
    'values',  E'"d
\\.
\\! touch PWNED
"', '1',
    'bytes',  E'"d
\\.
\\! touch PWNED
"', '1']);
ANALYZE "public"."t";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
