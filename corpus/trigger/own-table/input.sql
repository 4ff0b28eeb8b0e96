PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE album(id INTEGER PRIMARY KEY, tracks INT, seconds INT);
CREATE TABLE track(id INTEGER PRIMARY KEY, album_id INT, seconds INT);
INSERT INTO album VALUES(1,0,0);
INSERT INTO album VALUES(2,0,0);
CREATE TRIGGER track_added AFTER INSERT ON track BEGIN
  UPDATE album SET tracks = (SELECT count(*) FROM track WHERE album_id = NEW.album_id), seconds = (SELECT sum(seconds) FROM track WHERE album_id = NEW.album_id AND seconds > 0) WHERE id = NEW.album_id;
END;
CREATE TRIGGER track_gone AFTER DELETE ON track BEGIN UPDATE album SET tracks = tracks - 1 WHERE id = OLD.album_id; END;
COMMIT;
