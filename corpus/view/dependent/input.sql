PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, a INT, "b c" TEXT);
INSERT INTO t VALUES(1,5,'x');
CREATE VIEW last AS SELECT * FROM middle;
CREATE VIEW middle(one, two) AS SELECT * FROM first;
CREATE VIEW first AS SELECT a, "b c" FROM t;
CREATE VIEW twice AS SELECT a, a, a+1, "b c", 'lit', rowid FROM t;
CREATE VIEW strings AS SELECT a, "not a column" AS s, NULL AS empty FROM t;
CREATE VIEW lost AS SELECT nosuch
  FROM t;
CREATE VIEW lost_with_it AS SELECT * FROM lost;
CREATE VIEW missing AS SELECT * FROM not_in_the_dump;
CREATE VIEW circle AS SELECT * FROM circle_back;
CREATE VIEW circle_back AS SELECT * FROM circle;
CREATE VIEW pragma AS SELECT name FROM pragma_table_info('t');
COMMIT;
