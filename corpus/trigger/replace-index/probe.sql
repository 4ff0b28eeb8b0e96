INSERT INTO tiles(zoom, x, data) VALUES(0, 0, 'other')
INSERT INTO tiles(zoom, x, data) VALUES(1, 0, 'new')
INSERT INTO tiles(zoom, x, data) VALUES(NULL, 0, 'none')
INSERT INTO tiles(zoom, x, data) VALUES(NULL, 0, 'none')
