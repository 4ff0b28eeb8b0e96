PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE unit(auth TEXT NOT NULL, code INTEGER_OR_TEXT NOT NULL, name TEXT, PRIMARY KEY(auth, code));
INSERT INTO unit VALUES('A',1,'one');
INSERT INTO unit VALUES('B','metre','two');
INSERT INTO unit VALUES('A',7,'seven');
CREATE TABLE item(id INTEGER PRIMARY KEY, unit_auth TEXT, unit_code INTEGER_OR_TEXT, kind INTEGER_OR_TEXT, sold DATE, n INTEGER, s TEXT, r REAL, m DECIMAL(10,2),
  CHECK (NOT (unit_auth = 'X' AND kind NOT IN ('p','w'))),
  FOREIGN KEY(unit_auth, unit_code) REFERENCES unit(auth, code));
INSERT INTO item VALUES(1,'A',1,7,20240101,1,'1',1.0,1);
INSERT INTO item VALUES(2,'B','metre','p','2024-01-01',2,'metre',2.5,2.5);
INSERT INTO item VALUES(3,'A',7,'w',NULL,7,'7.0',7.0,7);
CREATE TABLE half(x NUMERIC);
INSERT INTO half VALUES(1);
INSERT INTO half VALUES('a');
INSERT INTO half VALUES(1.5);
CREATE TABLE log(code INTEGER_OR_TEXT, was TEXT);
INSERT INTO log VALUES(1,'a');
INSERT INTO log VALUES('x','b');
CREATE VIEW joined AS SELECT item.id, unit.name FROM item JOIN unit ON item.unit_auth = unit.auth AND item.unit_code = unit.code;
CREATE VIEW beside_literals AS SELECT id, unit_code = 1 AS a, unit_code = '1' AS b, unit_code = 1.0 AS c, unit_code = 'metre' AS d, unit_code <> 'x' AS e, unit_code IS 7.5 AS f, kind IN (7, 'p') AS g, sold = '2024-01-01' AS h, sold = 20240101 AS i, unit_code = X'31' AS j FROM item;
CREATE VIEW beside_columns AS SELECT id, unit_code = n AS a, unit_code = s AS b, unit_code = m AS c, unit_code = kind AS d, unit_code = lower(s) AS e FROM item;
CREATE VIEW beside_a_real AS SELECT unit_code = r AS a FROM item;
CREATE VIEW in_rows AS SELECT id FROM item WHERE unit_code IN (SELECT code FROM unit) AND n NOT IN (SELECT code FROM unit WHERE auth = 'B') AND s IN (SELECT code FROM unit);
CREATE VIEW in_rows_of_both AS SELECT id FROM item WHERE (unit_auth, unit_code) IN (SELECT auth, code FROM unit);
CREATE VIEW grouped AS SELECT kind, count(*) AS n, count(DISTINCT unit_code) AS d, sum(unit_code) AS s FROM item GROUP BY kind HAVING kind <> 'w';
CREATE VIEW several AS SELECT code FROM unit UNION SELECT kind FROM item;
CREATE VIEW using_code AS SELECT q.name FROM unit AS q JOIN (SELECT unit_code AS code FROM item) USING (code);
CREATE VIEW sorted AS SELECT unit_code, row_number() OVER (ORDER BY unit_code DESC) AS n FROM item ORDER BY unit_code;
CREATE VIEW less AS SELECT id, unit_code < 5 AS a, unit_code >= 'a' AS b, 3 < unit_code AS c, unit_code BETWEEN 1 AND 'm' AS d FROM item;
CREATE VIEW less_of_both AS SELECT unit_code < kind AS a FROM item;
CREATE VIEW types AS SELECT id, typeof(unit_code) AS a, unit_code + 1 AS b, unit_code || '!' AS c, CAST(kind AS INTEGER) AS d, CASE WHEN kind THEN 1 ELSE 0 END AS e, coalesce(sold, '?') AS f FROM item;
CREATE VIEW with_reals AS SELECT x = 1 AS a FROM half;
CREATE TRIGGER item_unit BEFORE INSERT ON item BEGIN
  SELECT RAISE(ABORT,'unit must exist') WHERE NOT EXISTS (SELECT 1 FROM unit WHERE auth = NEW.unit_auth AND code = NEW.unit_code);
END;
CREATE TRIGGER item_log AFTER INSERT ON item WHEN NEW.kind IN (7, 'p') OR NEW.kind = '7' BEGIN
  INSERT INTO log VALUES(NEW.unit_code, typeof(NEW.unit_code));
END;
COMMIT;
