UPDATE t SET zero = strftime('%Y-%m-%d %H:%M:%f', zero / 1000.0, 'unixepoch') WHERE typeof(zero) <> 'text';
UPDATE t SET one = strftime('%Y-%m-%d %H:%M:%f', one / 1000.0, 'unixepoch') WHERE typeof(one) <> 'text';
UPDATE t SET below = strftime('%Y-%m-%d %H:%M:%f', below / 1000.0, 'unixepoch') WHERE typeof(below) <> 'text';
UPDATE t SET mixed = strftime('%Y-%m-%d %H:%M:%f', mixed / 1000.0, 'unixepoch') WHERE typeof(mixed) <> 'text';
UPDATE t SET few = '1970-01-01 00:00:00.0005' WHERE few = 0.5;
