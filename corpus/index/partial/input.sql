PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE jobs(id INTEGER PRIMARY KEY, state TEXT, name TEXT COLLATE NOCASE);
INSERT INTO jobs VALUES(1,'open','A');
INSERT INTO jobs VALUES(2,'done','b');
CREATE INDEX jobs_open ON jobs(id) WHERE state = 'open';
CREATE INDEX jobs_lower ON jobs(lower(name));
COMMIT;
