PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE users(id integer primary key, name text not null, data blob);
INSERT INTO "users" VALUES(1,'raw
newline
INSERT INTO "users" VALUES(9,''no row'',NULL);
COMMIT;',X'00FF');
INSERT INTO "users" VALUES(2,'two -- dashes',NULL)
;
INSERT INTO "users" VALUES(3,'',X'')
;
CREATE TABLE "Group"(a real, b);
INSERT INTO "Group" VALUES(0.1,1.0e+17);
INSERT INTO "Group" VALUES(-1.5,'x');
ANALYZE sqlite_master;
INSERT INTO "sqlite_stat1" VALUES('users',NULL,'3');
ANALYZE sqlite_master;
INSERT INTO "sqlite_stat3" VALUES('users','i','1','1','1',X'00');
DELETE FROM sqlite_sequence;
CREATE INDEX i ON users(name) -- tail
;
COMMIT;
