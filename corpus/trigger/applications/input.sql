PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE users(id INTEGER PRIMARY KEY AUTOINCREMENT, email VARCHAR(255) NOT NULL UNIQUE, active BOOLEAN NOT NULL DEFAULT 1, posts INTEGER NOT NULL DEFAULT 0, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, updated_at DATETIME);
INSERT INTO users VALUES(1,'a@example.com',1,1,'2024-05-06 07:08:09','2024-05-06 07:08:09');
CREATE TABLE posts(id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, title TEXT NOT NULL, price DECIMAL(10,2), tags JSON);
INSERT INTO posts VALUES(1,1,'hello',1.25,'["a"]');
CREATE TABLE audit(id INTEGER PRIMARY KEY, who TEXT, what TEXT, old_data JSON, new_data JSON, at TIMESTAMP DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE stats(name TEXT PRIMARY KEY, value INTEGER NOT NULL DEFAULT 0, total DECIMAL(10,2));
INSERT INTO stats VALUES('posts',1,1.25);
CREATE VIEW active_users AS SELECT id, email, posts FROM users WHERE active;
CREATE TRIGGER users_touch AFTER UPDATE OF email, active ON users FOR EACH ROW BEGIN UPDATE users SET updated_at = datetime('now') WHERE id = OLD.id; END;
CREATE TRIGGER users_email BEFORE INSERT ON users BEGIN
  SELECT CASE WHEN NEW.email NOT LIKE '%_@__%.__%' THEN RAISE(ABORT, 'Invalid email address') END;
END;
CREATE TRIGGER posts_count_up AFTER INSERT ON posts BEGIN
  UPDATE users SET posts = posts + 1 WHERE id = NEW.user_id;
  UPDATE stats SET value = value + 1, total = total + NEW.price WHERE name = 'posts';
END;
CREATE TRIGGER posts_count_down AFTER DELETE ON posts BEGIN
  UPDATE users SET posts = posts - 1 WHERE id = OLD.user_id AND posts > 0;
END;
CREATE TRIGGER posts_move AFTER UPDATE OF user_id ON posts WHEN NEW.user_id IS NOT OLD.user_id BEGIN
  UPDATE users SET posts = CASE id WHEN OLD.user_id THEN posts - 1 ELSE posts + 1 END WHERE id IN (OLD.user_id, NEW.user_id);
END;
CREATE TRIGGER posts_audit AFTER UPDATE ON posts BEGIN
  INSERT INTO audit(who, what, at) SELECT email, printf('%s -> %s', OLD.title, NEW.title), strftime('%Y-%m-%d %H:%M:%S', '2024-01-01 12:00:00', '+1 day') FROM users WHERE id = NEW.user_id;
END;
CREATE TRIGGER active_users_off INSTEAD OF DELETE ON active_users BEGIN UPDATE users SET active = 0 WHERE id = OLD.id; END;
COMMIT;
