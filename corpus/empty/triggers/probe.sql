INSERT INTO ref(id, scope, at) VALUES (1, 'x', '2024-05-06T07:08:09.123Z');
