INSERT INTO users(id, email, created_at) VALUES(2, 'b@example.com', NULL),(3, 'c@example.com', NULL)
INSERT INTO users(id, email) VALUES(4, 'nobody')
INSERT INTO posts(id, user_id, title, price) VALUES(2, 2, 'x', 2.5),(3, 2, 'y', 0.25),(4, 3, 'z', NULL)
UPDATE posts SET user_id = 3 WHERE id = 2
UPDATE posts SET title = 'new' WHERE id = 3
DELETE FROM posts WHERE id = 1
DELETE FROM active_users WHERE email = 'c@example.com'
UPDATE users SET updated_at = NULL
DELETE FROM users WHERE id = 2
