INSERT INTO part VALUES (1, 1, 'x'), (2, 3, 'z')
UPDATE part SET kind = 'y' WHERE id = 1
INSERT INTO msg VALUES (4, 3, 0), (5, 3, 1), (6, 2, 1)
UPDATE msg SET seen = 1 WHERE id IN (1, 3)
UPDATE msg SET seen = 1 - seen
DELETE FROM msg WHERE id IN (1, 4, 6)
DELETE FROM link WHERE media_id = 1
DELETE FROM link
INSERT INTO recent VALUES (1, 'a', 1), (2, 'b', 1), (3, 'c', 1), (4, 'd', 1), (5, 'e', 1)
INSERT INTO recent VALUES (9, 'a', 1), (8, 'b', 1)
INSERT INTO recent2 VALUES (1, 'c', 1), (2, 'b', 1), (3, 'a', 1), (4, 'd', 2), (5, 'e', 1)
INSERT INTO quota VALUES (1, 1), (2, 2), (3, 1)
INSERT INTO quota VALUES (4, 2), (5, 2), (6, 3)
