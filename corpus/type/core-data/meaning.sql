CREATE TABLE kept AS SELECT * FROM recent;
DROP VIEW recent;
CREATE TABLE recent AS SELECT * FROM kept;
DROP TABLE kept;
UPDATE ZNOTE SET ZCREATED = strftime('%Y-%m-%d %H:%M:%f', ZCREATED + 978307200, 'unixepoch');
UPDATE ZNOTE SET ZBORN = strftime('%Y-%m-%d %H:%M:%f', ZBORN + 978307200, 'unixepoch');
UPDATE ZNOTE SET ZDUE = strftime('%Y-%m-%d %H:%M:%f', ZDUE + 978307200, 'unixepoch');
UPDATE log SET at = strftime('%Y-%m-%d %H:%M:%f', at + 978307200, 'unixepoch');
