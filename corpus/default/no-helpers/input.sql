PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE visits(id INTEGER PRIMARY KEY,
  upper DATETIME DEFAULT (STRFTIME('%Y-%m-%d %H:%M:%f','NOW')),
  bare TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')),
  local_time DATETIME DEFAULT (datetime('now','localtime')),
  local_day DATE DEFAULT (date('now','localtime')),
  local_hour TIME DEFAULT (time('now','localtime')),
  tomorrow DATETIME DEFAULT (datetime('now','+1 day')),
  tomorrow_or DATETIME DEFAULT (datetime('now','+1 day')),
  hour TIME DEFAULT (strftime('%H:%M:%S','now')),
  ms INTEGER DEFAULT (strftime('%s','now') * 1000),
  seconds INTEGER DEFAULT (strftime('%s')),
  cast_ms INTEGER DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)),
  cast_s INTEGER DEFAULT (CAST(strftime('%s','now') AS INT)),
  fraction INTEGER DEFAULT (cast(unixepoch('subsec') * 1000 as integer)),
  tags JSON DEFAULT (json_array()),
  form JSON DEFAULT (json_object('a',1)),
  plain INTEGER DEFAULT 5);
INSERT INTO visits VALUES(1,'2024-05-06 07:08:09.123','2024-05-06 07:08:09.123Z','2024-05-06 07:08:09','2024-05-06','07:08:09','2024-05-06 07:08:09','','07:08:09',1714979289000,1714979289,1714979289123,1714979289,1714979289123,'[]','{"a":1}',5);
CREATE TABLE widened(id INTEGER PRIMARY KEY, a INTEGER DEFAULT (CAST(strftime('%s','now') AS INT)), b INTEGER DEFAULT 7);
INSERT INTO widened VALUES(1,'x',8);
COMMIT;
