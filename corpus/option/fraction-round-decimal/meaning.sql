UPDATE orders SET total = round(total, 2), rate = round(rate, 4), units = round(units), big = '123456789012.35' WHERE id = 1;
UPDATE orders SET total = round(total, 2) WHERE id = 2;
