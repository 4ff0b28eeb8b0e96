CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT, j BLOB);
INSERT INTO t(id,v,j) VALUES(1,'x',NULL);
INSERT INTO t VALUES(2,'y',x'00'),
  (3,'z',NULL),
  (4,'it''s',x'');
