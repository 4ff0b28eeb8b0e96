UPDATE t SET n = 2
UPDATE t SET i = NULL, s = '5.0', r = 1.5
INSERT INTO v VALUES (1, 5, '5', 5.0)
