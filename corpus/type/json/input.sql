PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE documents(id INTEGER PRIMARY KEY, body JSON, meta TEXT CHECK(json_valid(meta)));
INSERT INTO documents VALUES(1,'{"name":"Ann","tags":["a","b"],"n":1.50}','{}');
INSERT INTO documents VALUES(2,'[1,2,{"deep":[null,true]}]','"x"');
INSERT INTO documents VALUES(3,'"quote \" backslash \\ unicode \u00e9 é"','{"line":"a\nb"}');
INSERT INTO documents VALUES(4,NULL,'null');
INSERT INTO documents VALUES(5,'[]','[]');
COMMIT;
