PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, i INT, s TEXT, r REAL, f BOOLEAN, d DATE, n NUMERIC);
INSERT INTO t VALUES(1,5,'5',5.0,1,'2024-05-06',2);
CREATE TABLE other(i INTEGER, s TEXT, r REAL);
INSERT INTO other VALUES(5,'5',5.0);
INSERT INTO other VALUES(7,'x',7.5);
CREATE TABLE log(m TEXT, a INT, b INT, c INT, d INT, e INT);
CREATE TRIGGER literals AFTER UPDATE ON t BEGIN
  INSERT INTO log VALUES('key', NEW.id = '1', NEW.rowid = '1', OLD.id IN ('1'), NEW.id BETWEEN '1' AND '1', NULL);
  INSERT INTO log VALUES('integer', NEW.i = '5', NEW.i IN ('5', 6), OLD.i < '1', CASE NEW.i WHEN '5' THEN 1 ELSE 0 END, NEW.i + 0 = '5');
  INSERT INTO log VALUES('text', NEW.s = 5, NEW.s IN (5), OLD.s > 1, NEW.s BETWEEN 4 AND 6, NEW.s || '' = 5);
  INSERT INTO log VALUES('real', NEW.r = '5.0', NEW.r = 5, NEW.r || '' = '5.0', typeof(NEW.r) = 'real', NEW.r IS '5');
  INSERT INTO log VALUES('others', NEW.f = '1', NEW.f = 1, NEW.d = '2024-05-06', NEW.d > 2024, NEW.n = '2');
  INSERT INTO log VALUES('each other', NEW.i = NEW.s, NEW.s = OLD.i, NEW.r = NEW.i, NEW.id = NEW.s, CAST(NEW.s AS INTEGER) = NEW.i);
  INSERT INTO log SELECT 'columns', other.i = NEW.i, other.i = NEW.s, other.s = NEW.s, other.s = NEW.i, NEW.r = other.s FROM other;
  INSERT INTO log VALUES('subqueries', NEW.i IN (SELECT i FROM other), NEW.i IN (SELECT s FROM other), NEW.i NOT IN (SELECT s FROM other), (SELECT NEW.i) = '5', coalesce(NEW.r, 1) || '' = '5.0');
END;
CREATE VIEW v AS SELECT id, i, s, r FROM t;
CREATE TRIGGER seen INSTEAD OF INSERT ON v BEGIN
  INSERT INTO log VALUES('view', NEW.id = '1', NEW.i = '5', NEW.s = 5, NEW.r = '5.0', NEW.i = NEW.s);
END;
COMMIT;
