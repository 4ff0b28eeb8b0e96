PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(xmin INT, xmax INT, ctid TEXT, tableoid INT, cmin INT, cmax INT, oid INT);
INSERT INTO t VALUES(1,2,'3',4,5,6,7);
COMMIT;
