UPDATE link SET value = 2
UPDATE link SET id = 5
INSERT INTO link (id, value) VALUES (2, 2), (3, 3)
