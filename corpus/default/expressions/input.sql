PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(
    a INTEGER DEFAULT (60*60*24),
    b TEXT DEFAULT ('a'||'b'),
    c TEXT DEFAULT (lower('ABC')),
    d REAL DEFAULT (1/4.0),
    e INTEGER DEFAULT (1<<40),
    f TEXT DEFAULT (hex(randomblob(16))),
    g INTEGER DEFAULT ('abc'||1)
);
INSERT INTO t VALUES(1,'b','c',1.5,2,'f',7);
COMMIT;
