CREATE TABLE t(oid INT, ctid INT, xmin INT, tableoid INT, "XMAX" INT, "" INT, "a""b" INT, [c d] INT, `e``f` INT);
INSERT INTO t VALUES(1,2,3,4,5,6,7,8,9);
CREATE TABLE ""(x);
INSERT INTO "" VALUES(1);
CREATE TABLE unnamed(x);
INSERT INTO unnamed VALUES(2);
