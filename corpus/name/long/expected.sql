-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg"');
CREATE TABLE "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg" (
    "v" text,
    "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post" text,
    "a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d" text
);
COPY "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg" ("v", "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post", "a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d") FROM stdin WITH (FREEZE);
v	one	two
\.

-- post-data
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg"', ARRAY['rows', '', '1',
    'values', '"v"', '1',
    'octets', '"v"', '1',
    'values', '"a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post"', '1',
    'octets', '"a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post"', '3',
    'values', '"a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d"', '1',
    'octets', '"a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d"', '3']);
ANALYZE "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg";
SET LOCAL sqlite2pg.written = '1 table, 1 row; verified';

-- end
