-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."g"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."g"');
CREATE TABLE "public"."g" (
    "id" bigint NOT NULL,
    "s" text,
    "p" text,
    "l" text
);
COPY "public"."g" ("id", "s", "p", "l") FROM stdin WITH (FREEZE);
1	abc	a*	a%
2	abc	a?c	a_c
3	a.c	a.c	a\\_c
4	a]c	a[]x]c	A]C
5	a-c	a[a-]c	%\\%
6	b	[a-c]	\\
7	b	[^a-c]	%\\
8	z	[z-a]	z\\\\
9	a[	a[	%[%
10	^	[^^]	^
11		*	
12	\N	a	\N
13	x	\N	%
14	50%	50%	50\\%
15	a\\b	a\\b	a\\\\b
16	é	?	É
17	😀z	*z	😀_
18	a\nb	a?b	a_b
19	b	[c-a]	B
20	-	[a-]	-
21	a*b	a[*]b	a*b
22	{}	{}	{}
23	m	[a-c-z]	m
24	-	[a-c-z]	%-%
25	ab	**b	%%b
26	b	[]	[]
27	x	[^]	x
28	12	[0-9][0-9]	__
29	$1	$?	$_
30	a|b	a|b	a|b
31	(a)	(a)	(A)
\.

-- post-data
CALL "public"."sqlite2pg_identity_fa1cb248"('"public"."g"', 'id', NULL);
CALL "public"."sqlite2pg_attempt_fa1cb248"('primary key "g_pkey" of table "public"."g"', $sqlite2pg$ALTER TABLE "public"."g" ADD CONSTRAINT "g_pkey" PRIMARY KEY ("id")$sqlite2pg$);

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
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."g1"', $sqlite2pg$CREATE VIEW "public"."g1" ("id", "a", "b", "c", "d", "e", "f", "h") AS SELECT "g"."id", "public".sqlite_glob("g"."s", "g"."p"), "public".sqlite_glob("g"."s", "g"."p"), NOT "public".sqlite_glob("g"."s", "g"."p"), ("g"."s" COLLATE pg_catalog."C") ILIKE "g"."l" ESCAPE '', CASE WHEN ((pg_catalog.length("g"."l") - pg_catalog.length(pg_catalog.rtrim("g"."l",  E'\\'))) % 2) = 1 THEN CASE WHEN "g"."s" IS NOT NULL THEN false END ELSE ("g"."s" COLLATE pg_catalog."C") ILIKE "g"."l" ESCAPE  E'\\' END, CASE WHEN ((pg_catalog.length("g"."l") - pg_catalog.length(pg_catalog.rtrim("g"."l",  E'\\'))) % 2) = 1 THEN CASE WHEN "g"."s" IS NOT NULL THEN false END ELSE ("g"."s" COLLATE pg_catalog."C") ILIKE "g"."l" ESCAPE  E'\\' END, NOT CASE WHEN ((pg_catalog.length("g"."l") - pg_catalog.length(pg_catalog.rtrim("g"."l",  E'\\'))) % 2) = 1 THEN CASE WHEN "g"."s" IS NOT NULL THEN false END ELSE ("g"."s" COLLATE pg_catalog."C") ILIKE "g"."l" ESCAPE  E'\\' END FROM "public"."g"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."g2"', $sqlite2pg$CREATE VIEW "public"."g2" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."g" AS "a", "public"."g" AS "b" WHERE "public".sqlite_glob("a"."s", "b"."p")$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."g3"', $sqlite2pg$CREATE VIEW "public"."g3" ("id", "bid") AS SELECT "a"."id", "b"."id" FROM "public"."g" AS "a", "public"."g" AS "b" WHERE CASE WHEN ((pg_catalog.length("b"."l") - pg_catalog.length(pg_catalog.rtrim("b"."l",  E'\\'))) % 2) = 1 THEN CASE WHEN "a"."s" IS NOT NULL THEN false END ELSE ("a"."s" COLLATE pg_catalog."C") ILIKE "b"."l" ESCAPE  E'\\' END$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."g4"', $sqlite2pg$CREATE VIEW "public"."g4" ("id", "bid", "x") AS SELECT "a"."id", "b"."id", CASE WHEN ((pg_catalog.length("b"."p") - pg_catalog.length(pg_catalog.rtrim("b"."p", '*'))) % 2) = 1 THEN CASE WHEN "a"."s" IS NOT NULL THEN false END ELSE ("a"."s" COLLATE pg_catalog."C") ILIKE "b"."p" ESCAPE '*' END FROM "public"."g" AS "a", "public"."g" AS "b"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."g5"', $sqlite2pg$CREATE VIEW "public"."g5" ("id", "a", "b", "c") AS SELECT "g"."id", "public".sqlite_glob("g"."id"::text, "g"."p"), "public".sqlite_glob("g"."s", ("g"."id"::text) || '*'), "public".sqlite_glob('12', '1' || '?') FROM "public"."g"$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."g"', ARRAY['rows', '', '31',
    'values', '"id"', '31',
    'sum', '"id"', '496',
    'values', '"s"', '30',
    'octets', '"s"', '61',
    'values', '"p"', '30',
    'octets', '"p"', '112',
    'values', '"l"', '30',
    'octets', '"l"', '71']);
ANALYZE "public"."g";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 31 rows, 1 key, 5 views; verified';

-- end
