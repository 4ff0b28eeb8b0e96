-- frame: plain
-- pre-data

CALL "public"."sqlite2pg_alone_fa1cb248"('table "public"."u"');
CALL "public"."sqlite2pg_make_way_fa1cb248"('"public"."u"');
CREATE TABLE "public"."u" (
    "a" bigint,
    "b" text,
    "r" double precision
);
COPY "public"."u" ("a", "b", "r") FROM stdin WITH (FREEZE);
1	x	0.5
\N	\N	0.0
5	3	\N
0	0	-2.0
\.

-- post-data
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i1"', $sqlite2pg$CREATE VIEW "public"."i1" ("a IS (1 IN ())", "a IS (1 NOT IN ())", "a IS NOT (b IN ())", "a IS NOT (b NOT IN ())") AS SELECT ("u"."a" <> 0) IS FALSE, ("u"."a" <> 0) IS TRUE, ("u"."a" <> 0) IS NOT FALSE, ("u"."a" <> 0) IS NOT TRUE FROM "public"."u"$sqlite2pg$);

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
CALL "public"."sqlite2pg_helper_fa1cb248"('"public"."sqlite_real"(text)', $sqlite2pg$CREATE OR REPLACE FUNCTION "public"."sqlite_real"(x text) RETURNS double precision
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE SET search_path = '' AS $sqlite$
DECLARE
    prefix text := coalesce(
        substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)'), '0');
BEGIN
    RETURN prefix::double precision;
EXCEPTION WHEN numeric_value_out_of_range THEN
    -- beyond the range of a double: nothing, or infinity
    RETURN CASE WHEN prefix ~ '[eE]-' THEN '0' WHEN prefix LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision;
END
$sqlite$$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i2"', $sqlite2pg$CREATE VIEW "public"."i2" ("r IS (a IN ()) COLLATE NOCASE", "b IS (a NOT IN ())", "(a IN ()) IS a", "(a NOT IN ()) IS r") AS SELECT ("u"."r" <> 0) IS FALSE, ("public".sqlite_real("u"."b") <> 0) IS TRUE, ((false::integer)::bigint) IS NOT DISTINCT FROM "u"."a", (((true::integer)::bigint)::numeric) IS NOT DISTINCT FROM (("u"."r"::text)::numeric) FROM "public"."u"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i3"', $sqlite2pg$CREATE VIEW "public"."i3" ("0.5 IS TRUE COLLATE BINARY", "(a > 0) IS TRUE COLLATE NOCASE", "r IS FALSE COLLATE RTRIM", "r IS NOT (TRUE COLLATE RTRIM)") AS SELECT true IS TRUE, ("u"."a" > 0) IS TRUE, ("u"."r" <> 0) IS FALSE, ("u"."r" <> 0) IS NOT TRUE FROM "public"."u"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i5"', $sqlite2pg$CREATE VIEW "public"."i5" ("a IS TRUE", "TRUE IS a", "a = TRUE", "a IS +TRUE", "a IS (TRUE)", "a IN (TRUE)", "r IS TRUE", "r IS NOT FALSE") AS SELECT ("u"."a" <> 0) IS TRUE, 1 IS NOT DISTINCT FROM "u"."a", "u"."a" = 1, "u"."a" IS NOT DISTINCT FROM 1, ("u"."a" <> 0) IS TRUE, "u"."a" = 1, ("u"."r" <> 0) IS TRUE, ("u"."r" <> 0) IS NOT FALSE FROM "public"."u"$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i8"', $sqlite2pg$CREATE VIEW "public"."i8" ("a") AS SELECT "u"."a" FROM "public"."u" WHERE (("u"."a" <> 0) IS TRUE) OR (("u"."r" <> 0) IS TRUE)$sqlite2pg$);
CALL "public"."sqlite2pg_attempt_fa1cb248"('view "public"."i9"', $sqlite2pg$CREATE VIEW "public"."i9" ("count(*)") AS SELECT pg_catalog.count(*) FROM "public"."u" WHERE false OR true$sqlite2pg$);
CALL "public"."sqlite2pg_verify_fa1cb248"('"public"."u"', ARRAY['rows', '', '4',
    'values', '"a"', '3',
    'sum', '"a"', '6',
    'values', '"b"', '3',
    'octets', '"b"', '3',
    'values', '"r"', '3']);
ANALYZE "public"."u";
DROP ROUTINE "public"."sqlite2pg_helper_fa1cb248";
SET LOCAL sqlite2pg.written = '1 table, 4 rows, 6 views; verified';

-- end
