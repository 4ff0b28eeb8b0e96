UPDATE item SET item_id = item_id + 10
INSERT INTO item VALUES (3, 'c'), (4, 'd')
INSERT INTO note VALUES (9, 99, 'z')
UPDATE note SET item_id = 99
UPDATE note SET item_id = 4 WHERE item_id = 3
DELETE FROM item WHERE item_id = 4
DELETE FROM item
