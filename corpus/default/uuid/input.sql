PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE usual(id INTEGER PRIMARY KEY,
  a UUID DEFAULT (lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))),2) || '-' || substr('89ab',abs(random()) % 4 + 1, 1) || substr(lower(hex(randomblob(2))),2) || '-' || lower(hex(randomblob(6)))),
  b VARCHAR(36) DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 1, 3) || '-' || substr('AB89', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  c TEXT DEFAULT (upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  d CHAR(32) DEFAULT (lower(hex(randomblob(6)) || 4 || substr(hex(randomblob(2)), 2) || substr('89ab', (random() & 3) + 1, 1) || substr(hex(randomblob(8)), 2))),
  e UUID DEFAULT (lower(hex(randomblob(16)))),
  f VARCHAR(32) DEFAULT (lower(hex(randomblob(16)))),
  g UUID DEFAULT (randomblob(16)),
  h UUID DEFAULT (gen_random_uuid()),
  i TEXT DEFAULT (uuid4()));
INSERT INTO usual VALUES(1,'550e8400-e29b-41d4-a716-446655440000','550e8400-e29b-41d4-a716-446655440000','550E8400-E29B-41D4-A716-446655440000','550e8400e29b41d4a716446655440000','550e8400e29b41d4a716446655440000','550e8400e29b41d4a716446655440000',X'550e8400e29b41d4a716446655440000','550e8400-e29b-41d4-a716-446655440000','550e8400-e29b-41d4-a716-446655440000');
CREATE TABLE other(id INTEGER PRIMARY KEY,
  short VARCHAR(31) DEFAULT (lower(hex(randomblob(16)))),
  still UUID DEFAULT ('00000000-0000-4000-8000-' || lower(hex(randomblob(6)))),
  seven UUID DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))));
INSERT INTO other VALUES(1,'x','550e8400-e29b-41d4-a716-446655440000','550e8400-e29b-41d4-a716-446655440000');
CREATE TRIGGER usual_a AFTER INSERT ON usual WHEN NEW.a IS NULL BEGIN
  UPDATE usual SET a = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', abs(random()) % 4 + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) WHERE id = NEW.id;
END;
COMMIT;
