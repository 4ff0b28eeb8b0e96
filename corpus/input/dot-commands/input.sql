.echo off
-- what follows sets modes
.headers on
# the shell's own comment
.mode list
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
.sho
CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES(1,'a line
.read other.sql
.import data.csv t
# and the last');
. timer off
."nullvalue" NULL
INSERT INTO t VALUES(2,'b');
COMMIT;
.print done
.quit
-- nothing behind it
