PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT,
  a TEXT GENERATED ALWAYS AS (v || '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --') STORED,
  b TEXT GENERATED ALWAYS AS (replace(v, '\', '$sqlite2pg$; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --')) VIRTUAL,
  "c""; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --" TEXT AS (upper(v) || '") STORED; \! touch PWNED' || char(10)),
  d INTEGER AS (CASE v WHEN '''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --' THEN 1 ELSE 0 END) STORED,
  e TEXT AS (json_extract(v, '$."''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --"')),
  f TEXT AS (pg_read_file('/etc/passwd')),
  g TEXT AS (strftime('%Y''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --', v)),
  h TEXT AS (lo_import('/etc/passwd') || current_setting('''; DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --')));
INSERT INTO t(id,v) VALUES(1,'{"k": 1}');
COMMIT;
