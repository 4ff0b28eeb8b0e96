UPDATE ZNOTE SET ZCREATED = strftime('%Y-%m-%d %H:%M:%f', ZCREATED + 978307200, 'unixepoch');
UPDATE ZNOTE SET ZDUE = strftime('%Y-%m-%d %H:%M:%f', ZDUE + 978307200, 'unixepoch');
UPDATE ZTAG SET ZMADE = '2023-10-07 00:00:00.123457';
