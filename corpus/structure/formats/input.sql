PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE loose -- a comment; with a semicolon
(
	id integer not null primary key /* the 'key' */ ,
	v	text
		constraint named not null on conflict ignore, -- "quotes" in here
	w varchar ( 20 ) collate nocase
, constraint both unique (v, w));
INSERT INTO loose VALUES(1,'a','b');
CREATE TABLE IF NOT EXISTS "renamed"(a, b, c, d TEXT DEFAULT 'late');
INSERT INTO renamed VALUES('x','y','z','late');
COMMIT;
