PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(a "text); DROP TABLE canary.guard; CREATE ROLE pwned SUPERUSER; --", b [int); \! touch PWNED
], c `bigint DEFAULT pg_read_file('/etc/passwd')`, d pg_catalog, e regclass, f "char", g 'oid', h serial, i bigserial);
INSERT INTO t VALUES('x','y','z',1,2,'c',3,4,5);
COMMIT;
