-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."t"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."t"');
CREATE TABLE "public"."t" (
    "a" bigint,
    "b" bytea,
    "c" text
);
COPY "public"."t" ("a", "b", "c") FROM stdin WITH (FREEZE);
1	\\x31	x
\.

-- post-data

CREATE PROCEDURE "public"."sqlite2pg_helper_fa1cb248"(signature text, definition text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid;
    mark text := 'sqlite2pg helper ' || md5(definition);
    found text;
BEGIN
    IF obj_description(to_regprocedure(signature), 'pg_proc') = mark THEN
        RETURN;
    END IF;
    CALL "public"."sqlite2pg_alone_fa1cb248"('schema ' || 'public');
    -- one that a load has made since this transaction began is ours
    known := (SELECT oid FROM pg_proc WHERE oid = to_regprocedure(signature));
    found := obj_description(known, 'pg_proc');
    IF known IS NOT NULL THEN
        IF found = mark THEN
            RETURN;
        ELSIF found IS NULL OR NOT starts_with(found, 'sqlite2pg helper ') THEN
            RAISE EXCEPTION USING ERRCODE = 'duplicate_function',
                MESSAGE = format('sqlite2pg: function %s exists already and is not ours; nothing was changed', signature),
                HINT = 'Convert with --no-helpers, or with --schema NAME to load beside it.';
        END IF;
    END IF;
    EXECUTE definition;
    EXECUTE format('COMMENT ON FUNCTION %s IS %L', signature, mark);
END $sqlite2pg$;
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_glob"(text, text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_glob"(x text, pattern text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = '' AS $sqlite$
DECLARE
    -- what stands for something else in a regular expression
    special text := '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~';
    expression text := '^';
    size int := length(pattern);
    at int := 1;
    c text;
    members text;
    low text;
    inverted boolean;
BEGIN
    WHILE at <= size LOOP
        c := substr(pattern, at, 1);
        at := at + 1;
        IF c = '*' THEN
            expression := expression || '.*';
        ELSIF c = '?' THEN
            expression := expression || '.';
        ELSIF c <> '[' THEN
            expression := expression || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
        ELSE
            inverted := substr(pattern, at, 1) = '^';
            at := at + inverted::int;
            members := '';
            low := NULL;
            -- no range begins with it here
            IF substr(pattern, at, 1) = ']' THEN
                members := '\]';
                at := at + 1;
            END IF;
            LOOP
                IF at > size THEN
                    RETURN false;
                END IF;
                c := substr(pattern, at, 1);
                at := at + 1;
                EXIT WHEN c = ']';
                IF c = '-' AND low IS NOT NULL AND at <= size AND substr(pattern, at, 1) <> ']' THEN
                    c := substr(pattern, at, 1);
                    at := at + 1;
                    IF ascii(low) <= ascii(c) THEN
                        members := members || '-' || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
                    END IF;
                    low := NULL;
                ELSE
                    members := members || CASE WHEN strpos(special, c) > 0 THEN '\' ELSE '' END || c;
                    low := c;
                END IF;
            END LOOP;
            IF members = '' AND NOT inverted THEN
                RETURN false;
            END IF;
            expression := expression || CASE
                WHEN members = '' THEN '.'
                WHEN inverted THEN '[^' || members || ']'
                ELSE '[' || members || ']'
            END;
        END IF;
    END LOOP;
    RETURN x ~ (expression || '$');
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_constraint_fa1cb248"('check "t_check" of table "public"."t"', $sqlite2pg$ALTER TABLE "public"."t" ADD CONSTRAINT "t_check" CHECK ("public".sqlite_glob("c", "a"::text)) NOT VALID$sqlite2pg$, $sqlite2pg$ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_check"$sqlite2pg$, $sqlite2pg$SELECT pg_catalog.count(*), pg_catalog.left(pg_catalog.min(sqlite2pg_row::text), 100) FROM "public"."t" AS sqlite2pg_row WHERE NOT ("public".sqlite_glob("c", "a"::text))$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."t"', ARRAY['rows', '', '1',
    'values', '"a"', '1',
    'sum', '"a"', '1',
    'values', '"b"', '1',
    'bytes', '"b"', '1',
    'values', '"c"', '1',
    'octets', '"c"', '1']);
ANALYZE "public"."t";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 1 row, 1 check; verified';

-- end
