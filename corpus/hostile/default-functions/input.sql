PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT DEFAULT (pg_read_file('/etc/passwd')), b INT DEFAULT (lo_import('/etc/passwd')), c TEXT DEFAULT (CAST('canary.guard' AS regclass)), d TEXT DEFAULT (current_setting('data_directory')), e INT DEFAULT (nextval('canary.s')), f TEXT DEFAULT (query_to_xml('DELETE FROM canary.guard',true,true,'')), g TEXT DEFAULT current_user, h TEXT DEFAULT (version()));
INSERT INTO t VALUES(1,'1',2,'3','4',5,'6','7','8');
COMMIT;
