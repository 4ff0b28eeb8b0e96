BEGIN TRANSACTION;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','docs','docs',0,'CREATE VIRTUAL TABLE docs using fts5(
  a, b)');
INSERT INTO "docs" VALUES('hello','x');
CREATE TABLE 'docs_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "docs_data" VALUES(1,X'010101');
CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, v);
INSERT INTO "t" VALUES(1,9.0e+999);
CREATE VIEW v AS SELECT * FROM t -- all;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('t',3);
PRAGMA writable_schema=OFF;
COMMIT;
