INSERT INTO track(album_id, seconds) VALUES(1, 100),(2, 20),(1, -1)
INSERT INTO track(album_id, seconds) VALUES(1, 50),(NULL, 5)
DELETE FROM track WHERE seconds > 20
