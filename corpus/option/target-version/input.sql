PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b TEXT,
    twice INTEGER AS (a*2) NOT NULL,
    kept INTEGER AS (a+1) STORED,
    indexed INTEGER AS (a+2),
    within INTEGER AS (a+3),
    filtered INTEGER AS (a+4),
    key INTEGER AS (a+5) UNIQUE,
    checked INTEGER AS (twice+1) CHECK (checked > 0),
    helped REAL AS (round(a * 1.5, 1)),
    title TEXT AS (upper(b)),
    far INTEGER AS (a * 4000000000000000000)
);
INSERT INTO t VALUES(1,5,'hello');
INSERT INTO t VALUES(2,0,'x');
CREATE INDEX one ON t(indexed);
CREATE INDEX two ON t(abs(within));
CREATE INDEX three ON t(a) WHERE filtered > 4;
CREATE TABLE u(a INTEGER, b AS (a+1));
INSERT INTO u VALUES(1);
CREATE TRIGGER watched AFTER INSERT ON u BEGIN UPDATE t SET a = a + NEW.b WHERE id = NEW.a; END;
CREATE VIEW v AS SELECT id, twice, checked FROM t WHERE twice > 1;
COMMIT;
