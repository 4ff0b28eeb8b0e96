CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT, w);
INSERT INTO t(id,v,w) VALUES(1,'a'||X'0a'
||'b',0.1);
INSERT INTO t(id,v,w) VALUES(2,'x'||X'0d0a'||'','y');
CREATE TABLE sqlite_sequence(name,seq);
