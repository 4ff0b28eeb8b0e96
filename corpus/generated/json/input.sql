PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE notes(id INTEGER PRIMARY KEY, data TEXT, title TEXT AS (json_extract(data, '$.title')), size INTEGER AS (CAST(data->>'size' AS INTEGER)) STORED);
INSERT INTO notes VALUES(1,'{"title":"one","size":12}');
INSERT INTO notes VALUES(2,'{"title":1.0}');
CREATE INDEX notes_kind ON notes(json_extract(data, '$.kind')) WHERE json_valid(data);
COMMIT;
