PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE foo (id integer not null primary key autoincrement, name text);
INSERT INTO "foo" VALUES(1,'fiona
x');
DELETE FROM "sqlite_sequence";;
INSERT INTO "sqlite_sequence" VALUES('foo',1);
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('foo',NULL,'1');
COMMIT;
