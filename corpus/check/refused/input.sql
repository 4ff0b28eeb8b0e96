PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(a INTEGER, b BLOB, c TEXT,
    CHECK(b + 1 > 0),
    CHECK(c REGEXP 'x'),
    CHECK(random() > 0),
    CHECK(no_such_function(a)),
    CHECK(c = 'x' COLLATE of_the_application),
    CHECK(c GLOB a)
);
INSERT INTO t VALUES(1,X'31','x');
COMMIT;
