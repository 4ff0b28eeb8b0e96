INSERT INTO t(k, n) VALUES('a', 1),('a', 2),('b', 3)
UPDATE latest SET note = 'old'
INSERT INTO t(k, n) VALUES('a', 4)
INSERT INTO t(k, n) VALUES('a', 5),('a', 6)
DELETE FROM t WHERE k = 'b'
DELETE FROM t WHERE n = 4
