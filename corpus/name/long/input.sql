PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postgresql"(v TEXT, "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_postgresql_one" TEXT, "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_postgresql_two" TEXT);
INSERT INTO a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postgresql VALUES('v','one','two');
COMMIT;
