INSERT INTO trimmed(id, name) VALUES (4, 'b'), (5, 'c ');
