PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE event(id INTEGER PRIMARY KEY, body TEXT, meta JSON, n INT);
INSERT INTO event VALUES(1,'{"a":1,"b":"x","c":[10,20],"t":true,"r":1.5}','{"size":3,"tags":["p","q"]}',5);
INSERT INTO event VALUES(2,'{"a":7,"b":3,"c":{"z":1},"t":false,"r":2}','{"size":4,"tags":["p"]}',6);
INSERT INTO event VALUES(3,NULL,NULL,NULL);
-- bigint, text, text, bigint, numeric; NULL alone is text
CREATE VIEW parts AS SELECT id, json_extract(body,'$.a') AS a, body->>'b' AS b, body->>'c' AS c, body->>'t' AS t, body->>'r' AS r, body->>'none' AS "no %s 'x'" FROM event;
-- bigint and jsonb
CREATE VIEW of_jsonb AS SELECT meta->>'size' AS size, meta->>'tags' AS tags FROM event;
-- a view over such a view reads the values, not their text
CREATE VIEW over_parts AS SELECT id, a + 1 AS next, b = 3 AS three FROM parts WHERE a > 3 OR b = 'x' ORDER BY b DESC, id;
CREATE VIEW over_that AS SELECT b FROM parts WHERE id IN (SELECT id FROM over_parts) ORDER BY b;
-- numbers beside text
CREATE VIEW mixed AS SELECT CASE WHEN n > 5 THEN n ELSE 'none' END AS x FROM event UNION ALL SELECT 1.5;
CREATE VIEW sorted AS SELECT DISTINCT x FROM mixed ORDER BY x;
CREATE VIEW gathered AS SELECT json_group_array(x) AS all_x FROM mixed;
CREATE VIEW members AS SELECT event.id, key, value FROM event, json_each(event.body);
COMMIT;
