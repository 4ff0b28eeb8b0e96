INSERT INTO r(id, whole) VALUES (3, 3);
