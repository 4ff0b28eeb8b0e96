PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE doc(id INTEGER PRIMARY KEY, body TEXT, size INT AS (json_extract(body,'$.size')), price REAL AS (body->>'price') STORED, title TEXT AS (body->>'title'), "day" DATE AS (body->>'day'));
INSERT INTO doc(id,body) VALUES(1,'{"size":5,"price":1,"title":"a","day":"2024-05-06"}');
INSERT INTO doc(id,body) VALUES(2,'{"size":"7","price":2.5,"title":3}');
INSERT INTO doc(id,body) VALUES(3,NULL);
COMMIT;
