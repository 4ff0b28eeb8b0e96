CREATE TABLE t (a INTEGER, b TEXT, c REAL);
INSERT INTO t (a,b,c) VALUES
	 (1,'x',1.5),
	 (2,'y
z',NULL),
	 (NULL,'',3.0);
INSERT INTO t (a,b,c) VALUES
	 (4,'w',0.0);
