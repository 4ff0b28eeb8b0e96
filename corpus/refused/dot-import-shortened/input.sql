.mode csv
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a');
-- the rest comes from a file
.imp data.csv t
