INSERT INTO early(id, at) VALUES (2, '2024-05-06T07:08:09.123+02:00');
INSERT INTO users(id, deleted, off) VALUES (3, '2024-05-06T07:08:09.123Z', 't');
