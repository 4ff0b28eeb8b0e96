INSERT INTO ba(f, g, h, j) VALUES ('Y', NULL, 3, 'B');
INSERT INTO da(a, b, c, e, f, g) VALUES (20240506, '2024-05-06', '2024-05-06', '2024-05-06', '07:08:09', '07:08');
INSERT INTO gu(a, b, c, d, e) VALUES ('550e8400e29b41d4a716446655440000', '550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440001', 'xxxxxxxx-', '550e8400-e29b-41d4-a716-446655440000');
INSERT INTO js(b, c) VALUES ('none', '[1]');
INSERT INTO un(a, f, g, h, i) VALUES (2, 'x', 7, 'abc', 4.5);
INSERT INTO bl(b, d) VALUES ('x', 'y');
INSERT INTO dt(a, b, c, d, e, j) VALUES ('2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 07:08:09', '2024-05-06 07:08:09', 'never');
