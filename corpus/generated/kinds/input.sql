PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(
    id INTEGER PRIMARY KEY,
    twice INTEGER GENERATED ALWAYS AS (a*2),
    a INTEGER,
    b TEXT,
    r REAL,
    d DECIMAL(10,2),
    label TEXT AS (b||'-'||a) STORED,
    half REAL AS (r/2),
    more AS (twice+1) UNIQUE,
    title TEXT AS (upper(substr(b,1,1))||substr(b,2)) NOT NULL,
    gross NUMERIC AS (d*1.2),
    flag BOOLEAN AS (a>3),
    never TEXT AS (b||typeof(x'00'||b))
);
INSERT INTO t VALUES(1,5,'hello',2.5,10.25);
INSERT INTO t VALUES(2,0,'x',NULL,1);
CREATE INDEX by_twice ON t(twice);
COMMIT;
