-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."t"');
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
CALL pg_temp.sqlite2pg_verify('"public"."t"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; ")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; "))', '1',
    'pg_catalog.count("b) FROM PROGRAM ''touch PWNED''; --")', '1',
    'pg_catalog.sum("b) FROM PROGRAM ''touch PWNED''; --")', '1',
    'pg_catalog.count("c); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER;")', '1',
     E'pg_catalog.count("d
\\.
\\! touch PWNED
")', '1',
     E'pg_catalog.sum(pg_catalog.octet_length("d
\\.
\\! touch PWNED
"))', '1']);
ANALYZE "public"."t";

-- end
