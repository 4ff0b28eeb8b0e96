INSERT INTO w(id, v, name) VALUES(1, 5, 'a'),(2, 6, 'b'),(3, -1, 'c')
UPDATE w SET name = 'z' WHERE id = 2
DELETE FROM w WHERE v = 10
