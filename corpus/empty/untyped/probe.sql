INSERT INTO less VALUES (4.5), (-1), (NULL);
INSERT INTO made(c) VALUES (5.5), (5);
INSERT INTO part VALUES (1, 'a'), (2, 'a'), (2, 'a');
INSERT INTO zero(m) VALUES ('x');
