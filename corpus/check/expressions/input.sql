PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE item(
    id INTEGER PRIMARY KEY,
    count INTEGER CHECK(count > 0 AND count <= 100 OR count IS NULL),
    name TEXT CHECK(length(name) BETWEEN 1 AND 20),
    rate REAL CHECK(round(rate, 2) = rate),
    price DECIMAL(10,2) CHECK(price * count >= 0),
    active BOOLEAN CHECK(active IN (0,1)),
    at DATETIME CHECK(at > '2020-01-01'),
    data BLOB CHECK(data <> x'00'),
    CHECK(name GLOB '[a-z]*' AND name NOT LIKE '%x_'),
    CHECK(at >= '2020-01-01 00:00:00' AND at LIKE '2%'),
    CHECK(typeof(count) = 'integer'),
    CHECK(CASE active WHEN 1 THEN count > 1 ELSE 1 END),
    CHECK(coalesce(active, 0) = 1 OR count < 50),
    CHECK(abs(count) % 7 <> 6 AND count / 2 < 50 AND count << 2 > 0),
    CHECK(count = '5' OR name > 3),
    CHECK(substr(name, -2) <> 'zz' AND trim(name) = name AND instr(name, 'q') = 0),
    CHECK(rate || '' <> 'x' AND price || '' <> 'x'),
    CHECK(iif(count > 3, 'big', 'small') IN ('big', 'small')),
    CHECK(max(count, 3) > 0 AND nullif(count, 5) IS NOT 7),
    CHECK((count, name) <> (1, 'q')),
    CHECK(name = 'HELLO' COLLATE NOCASE),
    CHECK("text" = 'text')
);
INSERT INTO item VALUES(1,5,'hello',2.5,10.25,1,'2024-05-06 07:08:09',X'41');
COMMIT;
