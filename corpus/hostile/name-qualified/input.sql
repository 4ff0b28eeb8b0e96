PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE canary.guard(x INT);
INSERT INTO canary.guard VALUES(99);
CREATE TABLE pg_catalog.pg_authid(rolname TEXT);
COMMIT;
