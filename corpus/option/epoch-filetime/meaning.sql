UPDATE t SET at = datetime(at / 10000000 - 11644473600, 'unixepoch');
