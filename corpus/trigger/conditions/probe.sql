INSERT INTO item VALUES (6, 'x', 'y')
INSERT INTO item VALUES (2, 'x', 'then;')
INSERT INTO log VALUES ('y')
UPDATE item SET a = 7
UPDATE item SET a = 8
UPDATE item SET a = 9
UPDATE item SET a = 4, "then; loop" = 'then;'
UPDATE item SET a = 1, "then; loop" = 'then;'
DELETE FROM item
INSERT INTO item VALUES (5, 'x', 'y')
UPDATE item SET a = 10
DELETE FROM item
