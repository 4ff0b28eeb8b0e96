PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
/****** malformed database schema (br) - incomplete input ******/
/****** ERROR: near "ORDER": syntax error ******/
COMMIT;
