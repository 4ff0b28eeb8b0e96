PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, j JSON, k JSONB, c TEXT CHECK (json_valid(c)));
INSERT INTO t VALUES(1,'{"a":[1,2]}','[1]','{"x":null}');
INSERT INTO t VALUES(2,'null','{}','[]');
COMMIT;
