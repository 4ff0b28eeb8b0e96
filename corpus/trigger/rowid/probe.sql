INSERT INTO film VALUES (2, 'two', 0), (3, 'three', 0)
UPDATE film SET title = title || '!' WHERE film_id > 1
UPDATE film SET film_id = film_id + 10
UPDATE film SET film_id = film_id - 1
DELETE FROM film WHERE film_id > 10
INSERT INTO film_actor (actor_id, film_id) VALUES (1, 2), (2, 1), (2, 2)
UPDATE film_actor SET film_id = film_id + 5 WHERE actor_id = 2
INSERT INTO tok (token) VALUES ('a'), ('b')
INSERT INTO named (rowid, a) VALUES ('x', 1), ('y', 2)
UPDATE named SET a = a + 1 WHERE rowid = 'y'
UPDATE seen SET a = a + 1, title = title || '!'
DELETE FROM seen
