UPDATE t SET at = datetime(at / 10000000 - 62135596800, 'unixepoch');
