CREATE TABLE b AS SELECT * FROM a;
DROP TABLE a;
ALTER TABLE b RENAME TO a;
UPDATE a SET n = nullif(n,''), d = nullif(d,''), at = nullif(at,''), r = nullif(r,''), ok = nullif(ok,''), j = nullif(j,''), u = nullif(u,''), p = nullif(p,''), any = nullif(any,''), must = nullif(must,'');
UPDATE blank SET n = NULL;
