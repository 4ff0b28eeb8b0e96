PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE note(id INTEGER PRIMARY KEY, -- version: 2
  body TEXT,
  done BOOLEAN DEFAULT 0);
INSERT INTO note VALUES(1,'one
two
',0);
INSERT INTO note VALUES(2,replace('a\nb','\n',char(10)),1);
INSERT INTO note VALUES(3,'lone  and 	',NULL);
CREATE INDEX note_done ON note(done);
COMMIT;
