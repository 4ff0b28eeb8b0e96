-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."p"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."p"');
CREATE TABLE "public"."p" (
    "id" bigint NOT NULL
);
COPY "public"."p" ("id") FROM stdin WITH (FREEZE);
1
2
3
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."casc"');
CREATE TABLE "public"."casc" (
    "id" bigint NOT NULL,
    "p" bigint,
    "keep" bigint
);
COPY "public"."casc" ("id", "p", "keep") FROM stdin WITH (FREEZE);
1	1	0
2	1	1
3	2	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."grand"');
CREATE TABLE "public"."grand" (
    "id" bigint NOT NULL,
    "c" bigint,
    "keep" bigint
);
COPY "public"."grand" ("id", "c", "keep") FROM stdin WITH (FREEZE);
1	3	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."setnull"');
CREATE TABLE "public"."setnull" (
    "id" bigint NOT NULL,
    "p" bigint,
    "keep" bigint
);
COPY "public"."setnull" ("id", "p", "keep") FROM stdin WITH (FREEZE);
1	3	1
2	3	0
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."tree"');
CREATE TABLE "public"."tree" (
    "id" bigint NOT NULL,
    "up" bigint,
    "keep" bigint
);
COPY "public"."tree" ("id", "up", "keep") FROM stdin WITH (FREEZE);
1	\N	0
2	1	1
3	\N	1
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."two"');
CREATE TABLE "public"."two" (
    "a" bigint,
    "b" bigint
);
COPY "public"."two" ("a", "b") FROM stdin WITH (FREEZE);
1	1
1	2
\.

CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."of_two"');
CREATE TABLE "public"."of_two" (
    "a" bigint,
    "b" bigint,
    "keep" bigint
);
COPY "public"."of_two" ("a", "b", "keep") FROM stdin WITH (FREEZE);
1	1	1
1	\N	1
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."p"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."casc"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."grand"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."setnull"', 'id', NULL);
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."tree"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "p_pkey" of table "public"."p"', $sqlite2pg$ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "casc_pkey" of table "public"."casc"', $sqlite2pg$ALTER TABLE "public"."casc" ADD CONSTRAINT "casc_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "grand_pkey" of table "public"."grand"', $sqlite2pg$ALTER TABLE "public"."grand" ADD CONSTRAINT "grand_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "setnull_pkey" of table "public"."setnull"', $sqlite2pg$ALTER TABLE "public"."setnull" ADD CONSTRAINT "setnull_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "tree_pkey" of table "public"."tree"', $sqlite2pg$ALTER TABLE "public"."tree" ADD CONSTRAINT "tree_pkey" PRIMARY KEY ("id")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "two_pkey" of table "public"."two"', $sqlite2pg$ALTER TABLE "public"."two" ADD CONSTRAINT "two_pkey" PRIMARY KEY ("a", "b")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "casc_p_fkey" of table "public"."casc"', $sqlite2pg$ALTER TABLE "public"."casc" ADD CONSTRAINT "casc_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") ON UPDATE CASCADE ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."casc" VALIDATE CONSTRAINT "casc_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."casc" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "grand_c_fkey" of table "public"."grand"', $sqlite2pg$ALTER TABLE "public"."grand" ADD CONSTRAINT "grand_c_fkey" FOREIGN KEY ("c") REFERENCES "public"."casc" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."grand" VALIDATE CONSTRAINT "grand_c_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."c")::text), 100) FROM "public"."grand" AS c WHERE c."c" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."casc" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."c")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "setnull_p_fkey" of table "public"."setnull"', $sqlite2pg$ALTER TABLE "public"."setnull" ADD CONSTRAINT "setnull_p_fkey" FOREIGN KEY ("p") REFERENCES "public"."p" ("id") ON DELETE SET NULL NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."setnull" VALIDATE CONSTRAINT "setnull_p_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."p")::text), 100) FROM "public"."setnull" AS c WHERE c."p" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."p" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."p")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "tree_up_fkey" of table "public"."tree"', $sqlite2pg$ALTER TABLE "public"."tree" ADD CONSTRAINT "tree_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."tree" ("id") ON DELETE CASCADE NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."tree" VALIDATE CONSTRAINT "tree_up_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."up")::text), 100) FROM "public"."tree" AS c WHERE c."up" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."tree" AS p WHERE p."id" OPERATOR(pg_catalog.=) c."up")$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('foreign key "of_two_a_b_fkey" of table "public"."of_two"', $sqlite2pg$ALTER TABLE "public"."of_two" ADD CONSTRAINT "of_two_a_b_fkey" FOREIGN KEY ("a", "b") REFERENCES "public"."two" ("a", "b") ON DELETE SET DEFAULT NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."of_two" VALIDATE CONSTRAINT "of_two_a_b_fkey"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(ROW(c."a", c."b")::text), 100) FROM "public"."of_two" AS c WHERE c."a" IS NOT NULL AND c."b" IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."two" AS p WHERE p."a" OPERATOR(pg_catalog.=) c."a" AND p."b" OPERATOR(pg_catalog.=) c."b")$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."p"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."casc"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"p"', '3',
    'sum', '"p"', '4',
    'values', '"keep"', '3',
    'sum', '"keep"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."grand"', ARRAY['rows', '', '1',
    'values', '"id"', '1',
    'sum', '"id"', '1',
    'values', '"c"', '1',
    'sum', '"c"', '3',
    'values', '"keep"', '1',
    'sum', '"keep"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."setnull"', ARRAY['rows', '', '2',
    'values', '"id"', '2',
    'sum', '"id"', '3',
    'values', '"p"', '2',
    'sum', '"p"', '6',
    'values', '"keep"', '2',
    'sum', '"keep"', '1']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."tree"', ARRAY['rows', '', '3',
    'values', '"id"', '3',
    'sum', '"id"', '6',
    'values', '"up"', '1',
    'sum', '"up"', '1',
    'values', '"keep"', '3',
    'sum', '"keep"', '2']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."two"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'sum', '"a"', '2',
    'values', '"b"', '2',
    'sum', '"b"', '3']);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."of_two"', ARRAY['rows', '', '2',
    'values', '"a"', '2',
    'sum', '"a"', '2',
    'values', '"b"', '1',
    'sum', '"b"', '1',
    'values', '"keep"', '2',
    'sum', '"keep"', '2']);
ANALYZE "public"."p";
ANALYZE "public"."casc";
ANALYZE "public"."grand";
ANALYZE "public"."setnull";
ANALYZE "public"."tree";
ANALYZE "public"."two";
ANALYZE "public"."of_two";

CREATE PROCEDURE "public"."sqlite2pg_trigger_fa1cb248"(object text, signature text, function text, statement text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regprocedure(signature);
    other text := (SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = known LIMIT 1);
    detail text;
    hint text;
BEGIN
    IF known IS NOT NULL AND obj_description(known, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger' THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is not ours', signature);
    ELSIF other IS NOT NULL THEN
        RAISE EXCEPTION USING MESSAGE = format('function %s exists already and is that of a trigger of %s', signature, other);
    END IF;
    PERFORM set_config('check_function_bodies', 'on', true);
    EXECUTE function;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, 'sqlite2pg trigger');
    EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    CALL "public"."sqlite2pg_refuse_fa1cb248"(object, concat_ws(E';\n', function, statement), SQLERRM, detail, hint);
END $sqlite2pg$;
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "casc_bd" of "public"."casc"', '"public"."sqlite_trigger_casc_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_casc_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."p" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."p" AS "parent" WHERE "parent"."id" = OLD."p"))) THEN
        RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
    END IF;
    RETURN NULL;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "casc_bd" BEFORE DELETE ON "public"."casc" FOR EACH ROW WHEN (OLD."keep" <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_casc_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "casc_bu" of "public"."casc"', '"public"."sqlite_trigger_casc_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_casc_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (OLD."keep" <> 0) THEN
        IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."p" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."p" AS "parent" WHERE "parent"."id" = OLD."p"))) THEN
            RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
        END IF;
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "casc_bu" BEFORE UPDATE OF "p" ON "public"."casc" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_casc_bu"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "grand_bd" of "public"."grand"', '"public"."sqlite_trigger_grand_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_grand_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF (OLD."keep" <> 0) THEN
        IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."c" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."casc" AS "parent" WHERE "parent"."id" = OLD."c"))) THEN
            RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
        END IF;
        RETURN NULL;
    END IF;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "grand_bd" BEFORE DELETE ON "public"."grand" FOR EACH ROW EXECUTE FUNCTION "public"."sqlite_trigger_grand_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "setnull_bu" of "public"."setnull"', '"public"."sqlite_trigger_setnull_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_setnull_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."p" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."p" AS "parent" WHERE "parent"."id" = OLD."p"))) THEN
        RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
    END IF;
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "setnull_bu" BEFORE UPDATE ON "public"."setnull" FOR EACH ROW WHEN (OLD."keep" <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_setnull_bu"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "tree_bd" of "public"."tree"', '"public"."sqlite_trigger_tree_bd"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_tree_bd"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."up" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."tree" AS "parent" WHERE "parent"."id" = OLD."up"))) THEN
        RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
    END IF;
    RETURN NULL;
    RETURN OLD;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "tree_bd" BEFORE DELETE ON "public"."tree" FOR EACH ROW WHEN (OLD."keep" <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_tree_bd"()$sqlite2pg$);
CALL "public"."sqlite2pg_trigger_fa1cb248"('trigger "of_two_bu" of "public"."of_two"', '"public"."sqlite_trigger_of_two_bu"()', $sqlite2pg1$CREATE OR REPLACE FUNCTION "public"."sqlite_trigger_of_two_bu"() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $sqlite2pg$
#variable_conflict use_column
BEGIN
    IF ((pg_catalog.pg_trigger_depth() > 1) AND (OLD."a" IS NOT NULL) AND (OLD."b" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "public"."two" AS "parent" WHERE ("parent"."a" = OLD."a") AND ("parent"."b" = OLD."b")))) THEN
        RAISE EXCEPTION USING MESSAGE = ('FOREIGN KEY constraint failed');
    END IF;
    RETURN NULL;
    RETURN NEW;
END
$sqlite2pg$$sqlite2pg1$, $sqlite2pg$CREATE TRIGGER "of_two_bu" BEFORE UPDATE ON "public"."of_two" FOR EACH ROW WHEN (OLD."keep" <> 0) EXECUTE FUNCTION "public"."sqlite_trigger_of_two_bu"()$sqlite2pg$);
DROP ROUTINE "public"."sqlite2pg_trigger_fa1cb248";
SET LOCAL sqlite2pg.written = '7 tables, 16 rows, 6 keys, 5 foreign keys, 6 triggers; verified';

-- end
