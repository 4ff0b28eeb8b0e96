UPDATE counted SET j = '2026-12-01 06:00:00.00008' WHERE rowid = 2;
