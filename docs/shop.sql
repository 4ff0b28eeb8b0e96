PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE customers(id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(80) NOT NULL);
INSERT INTO customers VALUES(1,'Ann');
INSERT INTO customers VALUES(2,'Bo');
CREATE TABLE orders(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  total DECIMAL(10, 2) NOT NULL CHECK (total >= 0),
  paid BOOLEAN NOT NULL DEFAULT 0,
  placed DATETIME
);
INSERT INTO orders VALUES(1,1,5,0,'2024-02-29 08:15:00');
INSERT INTO orders VALUES(2,1,19.989999999999998436,1,'2024-03-01 17:40:12');
INSERT INTO orders VALUES(3,2,120.5,0,'');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('customers',2);
INSERT INTO sqlite_sequence VALUES('orders',3);
CREATE INDEX orders_placed ON orders(placed);
CREATE VIEW unpaid AS
  SELECT name, sum(total) AS due FROM orders JOIN customers ON customers.id = customer_id WHERE NOT paid GROUP BY customers.id;
CREATE VIEW per_year AS
  SELECT strftime('%Y', placed) AS year, count(*) AS orders FROM orders GROUP BY year;
CREATE TRIGGER placed_first AFTER UPDATE OF paid ON orders BEGIN
  SELECT RAISE(ABORT, 'an order is placed before it is paid') WHERE new.paid AND new.placed = '';
END;
COMMIT;
