PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(v TEXT);
INSERT INTO t VALUES(unistr('\u000a\\.\u000a\\! touch PWNED'));
INSERT INTO t VALUES(char(10)||'\.'||char(10)||'\! touch PWNED');
INSERT INTO t VALUES(char(92)||char(46));
COMMIT;
