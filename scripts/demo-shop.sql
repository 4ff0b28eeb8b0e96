-- A small shop, as an application would make it with SQLite.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name VARCHAR(80) NOT NULL,
  email TEXT NOT NULL UNIQUE,
  newsletter BOOLEAN NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  sku VARCHAR(20) NOT NULL UNIQUE,
  title TEXT NOT NULL,
  price DECIMAL(10,2) NOT NULL CHECK (price >= 0),
  attributes JSON
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  placed DATETIME,
  paid BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE order_lines (
  order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL REFERENCES products(id),
  quantity INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (order_id, product_id)
);
CREATE INDEX orders_by_customer ON orders(customer_id, placed);
CREATE VIEW unpaid AS
  SELECT customers.name, sum(quantity * price) AS due
  FROM orders JOIN customers ON customers.id = orders.customer_id
    JOIN order_lines ON order_id = orders.id JOIN products ON products.id = product_id
  WHERE NOT paid GROUP BY customers.id;
CREATE TRIGGER placed_first BEFORE UPDATE OF paid ON orders BEGIN
  SELECT RAISE(ABORT, 'an order is placed before it is paid') WHERE new.paid AND new.placed = '';
END;
INSERT INTO customers(name, email, newsletter, created_at) VALUES
  ('Ann O''Hara', 'ann@example.com', 1, '2024-02-29 08:15:00'),
  ('Bjørn', 'bjorn@example.com', 0, '2024-03-01 17:40:12'),
  ('Cho 조', 'cho@example.com', 1, '2024-03-02 00:00:01');
DELETE FROM customers WHERE name = 'Bjørn';
INSERT INTO products(sku, title, price, attributes) VALUES
  ('TEA-1', 'Green tea', 4.9, '{"grams": 100, "organic": true}'),
  ('MUG-7', 'Mug "Sunrise"', 12, '{"colours": ["red", "blue"]}'),
  ('CARD', 'Gift card' || char(10) || 'two lines', 25.00, NULL);
INSERT INTO orders(customer_id, placed, paid) VALUES
  (1, '2024-03-05 10:00:00', 1), (3, '2024-03-06 11:30:00', 0), (3, '', 0);
INSERT INTO order_lines VALUES (1, 1, 3), (1, 2, 1), (2, 3, 2), (3, 1, 1);
