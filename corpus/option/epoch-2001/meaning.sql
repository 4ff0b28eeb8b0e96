UPDATE t SET at = strftime('%Y-%m-%d %H:%M:%f', at + 978307200, 'unixepoch');
UPDATE t SET day = strftime('%Y-%m-%d %H:%M:%f', day + 978307200, 'unixepoch');
