-- frame: plain
-- pre-data

CALL pg_temp.sqlite2pg_make_way('"public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg"');
CREATE TABLE "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg" (
    "v" text,
    "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post" text,
    "a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d" text
);
COPY "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg" ("v", "a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post", "a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d") FROM stdin WITH (FREEZE);
v	one	two
\.

-- post-data
CALL pg_temp.sqlite2pg_verify('"public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg"', ARRAY['pg_catalog.count(*)', '1',
    'pg_catalog.count("v")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("v"))', '1',
    'pg_catalog.count("a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a_column_name_that_is_longer_than_the_sixty_three_bytes_of_post"))', '3',
    'pg_catalog.count("a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d")', '1',
    'pg_catalog.sum(pg_catalog.octet_length("a_column_name_that_is_longer_than_the_sixty_three_byte_142bd76d"))', '3']);
ANALYZE "public"."a_table_name_that_is_longer_than_the_sixty_three_bytes_of_postg";

-- end
