PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE notes(id INTEGER PRIMARY KEY, body TEXT, x REAL);
INSERT INTO notes VALUES(1,unistr('a\u000ab\u000d'),9.0e+999);
INSERT INTO notes VALUES(2,unistr('back\\slash \u001b[0m ''quoted'''),-9.0e+999);
INSERT INTO notes VALUES(3,'plain \u000a',0.1);
COMMIT;
