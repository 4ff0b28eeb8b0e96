PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE g(id INTEGER PRIMARY KEY, s TEXT);
INSERT INTO g VALUES(1,'x');
CREATE VIEW back AS SELECT date('2026-06-29','weekday -0') AS x;
CREATE VIEW days AS SELECT date('2026-06-29','weekday 1e0') AS y, date('2026-06-29','weekday 6.5') AS z, date('2026-06-29','weekday 7') AS a, date('2026-06-29','weekday +3.0 ') AS b, date('2026-06-29','weekday .0') AS d, date('2026-06-29','weekday  2') AS e;
COMMIT;
