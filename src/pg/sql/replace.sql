
-- gives a relation, its indexes and its own sequences names that nobody asks for, until it is dropped
CREATE PROCEDURE @set_aside@(name text, known oid) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    holders text := (SELECT string_agg(DISTINCT pid::text, ', ') FROM pg_locks
        WHERE locktype = 'relation' AND relation = known AND granted AND pid <> pg_backend_pid()
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database()));
    part record;
BEGIN
    IF holders IS NOT NULL THEN
        RAISE @INFO@ USING MESSAGE = format('sqlite2pg: waiting for a lock on %s, which another session holds (process %s)', name, holders);
    END IF;
    -- the relation first: what hangs on it names its indexes
    FOR part IN SELECT c.oid, relkind, format('%I.%I', nspname, relname) AS name
        FROM (SELECT known AS oid, 0 AS turn
            UNION ALL SELECT indexrelid, 1 FROM pg_index WHERE indrelid = known
            UNION ALL SELECT objid, 2 FROM pg_depend WHERE classid = 'pg_class'::regclass
                AND refclassid = 'pg_class'::regclass AND refobjid = known AND deptype IN ('a', 'i')) AS own
        JOIN pg_class AS c USING (oid) JOIN pg_namespace AS n ON n.oid = relnamespace
        WHERE turn < 2 OR relkind = 'S' ORDER BY turn LOOP
        IF part.relkind NOT IN ('i', 'I') THEN
            INSERT INTO @replaced@ SELECT part.oid, part.name, NULL, CASE part.relkind WHEN 'v' THEN 'view' WHEN 'S' THEN 'sequence' ELSE 'table' END;
            INSERT INTO @replaced@ SELECT part.oid, part.name, (k).* FROM @kept@(part.oid) AS k;
        END IF;
        EXECUTE format('ALTER %s %s RENAME TO %I',
            CASE part.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END,
            part.oid::regclass, 'sqlite2pg_old_' || part.oid);
    END LOOP;
    -- the triggers of an earlier load go now: their functions get those of this one
    FOR part IN SELECT tgname FROM pg_trigger WHERE tgrelid = known AND NOT tgisinternal
        AND obj_description(tgfoid, 'pg_proc') = 'sqlite2pg trigger' LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', part.tgname, known::regclass);
    END LOOP;
END $sqlite2pg$;

-- the old table steps aside
CREATE PROCEDURE @make_way@(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := to_regclass(relation);
    kind "char" := (SELECT relkind FROM pg_class WHERE oid = known);
BEGIN
    INSERT INTO @replaced@ (name, what) VALUES (relation, 'made');
    IF known IS NULL THEN
        IF @STRICT@ THEN
            RAISE EXCEPTION USING ERRCODE = 'undefined_table',
                MESSAGE = format('sqlite2pg: %s does not exist; nothing was changed', relation),
                HINT = 'Convert with --clean --if-exists where some tables may not be there yet.';
        END IF;
    ELSIF kind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION USING ERRCODE = 'wrong_object_type',
            MESSAGE = format('sqlite2pg: %s exists and is not a table; nothing was changed', relation),
            HINT = 'Drop it yourself, or convert with --schema NAME to load beside it.';
    ELSIF NOT pg_has_role((SELECT relowner FROM pg_class WHERE oid = known), 'USAGE') THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
            MESSAGE = format('sqlite2pg: %s belongs to the role %s; nothing was changed', relation,
                (SELECT relowner::regrole FROM pg_class WHERE oid = known)),
            HINT = 'Load as that role, or convert with --schema NAME to load beside it.';
    ELSE
        CALL @set_aside@(relation, known);
    END IF;
END $sqlite2pg$;

-- so does a view of an earlier load, which may never have been made
CREATE PROCEDURE @replace_view@(relation text) LANGUAGE plpgsql AS $sqlite2pg$
DECLARE
    known oid := (SELECT oid FROM pg_class WHERE oid = to_regclass(relation) AND relkind = 'v');
BEGIN
    INSERT INTO @replaced@ (name, what) VALUES (relation, 'made');
    IF known IS NOT NULL THEN
        CALL @set_aside@(relation, known);
    END IF;
END $sqlite2pg$;
