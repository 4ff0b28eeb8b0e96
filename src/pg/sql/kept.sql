
-- what was done to the tables that this load replaces: it is put back on the new ones
CREATE TABLE @replaced@ (relation oid, name text, place int, what text, statement text, undo text);
CREATE INDEX ON @replaced@ (relation);

-- what hangs on a relation and is no part of its CREATE statement; a row without a statement cannot be put back.
-- From place 5 on an object has a name of its own
CREATE FUNCTION @kept@(known oid) RETURNS TABLE (place int, what text, statement text, undo text) LANGUAGE plpgsql AS $sqlite2pg$
#variable_conflict use_column
DECLARE
    r record;
BEGIN
    SELECT c.*, format('%I.%I', nspname, relname) AS name,
        CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
        INTO r FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace WHERE c.oid = known;

    -- columns with their values, and the place in a hierarchy
    RETURN QUERY SELECT 0, format('column %I', attname), NULL::text, NULL::text FROM pg_attribute
        WHERE attrelid = known AND attnum > 0 AND NOT attisdropped AND r.kind = 'TABLE';
    RETURN QUERY SELECT 0, format('inheritance from %s', inhparent::regclass), NULL::text, NULL::text FROM pg_inherits
        WHERE inhrelid = known AND r.kind = 'TABLE';

    -- rights
    RETURN QUERY WITH granted (privilege, part, grantee, more) AS (
            SELECT privilege_type, '', grantee, is_grantable FROM aclexplode(r.relacl)
            UNION ALL SELECT privilege_type, format(' (%I)', attname), grantee, is_grantable
                FROM pg_attribute, LATERAL aclexplode(attacl) WHERE attrelid = known AND NOT attisdropped
        ), named AS (
            SELECT *, format('%s%s ON %s %s', privilege, part, CASE r.kind WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END, r.name)
                AS object, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role
            FROM granted WHERE grantee <> r.relowner
        )
        SELECT 1, format('grant of %s%s to %s', privilege, part, role),
            format('GRANT %s TO %s%s', object, role, CASE WHEN more THEN ' WITH GRANT OPTION' ELSE '' END),
            format('REVOKE %s FROM %s', object, role) FROM named;
    RETURN QUERY SELECT 1, 'row level security', format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', r.name), NULL::text
        WHERE r.relrowsecurity;
    RETURN QUERY SELECT 1, 'forced row level security', format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', r.name), NULL::text
        WHERE r.relforcerowsecurity;
    RETURN QUERY SELECT 1, format('policy %I', polname),
        concat(format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', polname, r.name,
                CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END, ', ') FROM unnest(polroles) AS role)),
            ' USING (' || pg_get_expr(polqual, polrelid) || ')', ' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')'), NULL::text
        FROM pg_policy WHERE polrelid = known;
    RETURN QUERY SELECT 1, format('security label of %s', provider), format('SECURITY LABEL FOR %I ON %s %s IS %L', provider,
            CASE objsubid WHEN 0 THEN r.kind ELSE 'COLUMN' END,
            r.name || coalesce((SELECT '.' || quote_ident(attname) FROM pg_attribute WHERE attrelid = known AND attnum = objsubid AND objsubid > 0), ''), label), NULL::text
        FROM pg_seclabel WHERE objoid = known AND classoid = 'pg_class'::regclass;
    RETURN QUERY SELECT 9, format('owner %I', pg_get_userbyid(r.relowner)),
        format('ALTER %s %s OWNER TO %I', r.kind, r.name, pg_get_userbyid(r.relowner)), NULL::text
        WHERE r.kind <> 'SEQUENCE' AND pg_get_userbyid(r.relowner) <> current_user;

    -- comments, storage
    RETURN QUERY SELECT 2, coalesce('comment of column ' || quote_ident(attname), 'comment'), format('COMMENT ON %s %s IS %L',
            CASE objsubid WHEN 0 THEN r.kind ELSE 'COLUMN' END, concat_ws('.', r.name, quote_ident(attname)), description), NULL::text
        FROM pg_description LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid AND objsubid > 0
        WHERE objoid = known AND classoid = 'pg_class'::regclass;
    RETURN QUERY SELECT 3, 'storage parameters', format('ALTER %s %s SET (%s)', r.kind, r.name,
            (SELECT string_agg(format('%I = %L', option_name, option_value), ', ') FROM pg_options_to_table(r.reloptions))), NULL::text
        WHERE r.reloptions IS NOT NULL;
    RETURN QUERY SELECT 3, format('tablespace %I', spcname), format('ALTER TABLE %s SET TABLESPACE %I', r.name, spcname), NULL::text
        FROM pg_tablespace WHERE oid = r.reltablespace AND r.kind = 'TABLE';
    RETURN QUERY SELECT 3, 'unlogged', format('ALTER TABLE %s SET UNLOGGED', r.name), NULL::text
        WHERE r.relpersistence = 'u' AND r.kind = 'TABLE';
    RETURN QUERY SELECT 3, format('statistics target of column %I', attname),
        format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS %s', r.name, attname, attstattarget), NULL::text
        FROM pg_attribute WHERE attrelid = known AND attnum > 0 AND NOT attisdropped AND attstattarget > 0;
    RETURN QUERY SELECT 4, format('default of column %I', attname),
        format('ALTER %s %s ALTER COLUMN %I SET DEFAULT %s', r.kind, r.name, attname, pg_get_expr(adbin, adrelid)), NULL::text
        FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE adrelid = known AND attgenerated = '';

    -- objects
    RETURN QUERY SELECT 5, format('index %I', relname), pg_get_indexdef(indexrelid), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid
        WHERE indrelid = known AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = known);
    RETURN QUERY SELECT 6, format('constraint %I', conname), format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.name, conname, pg_get_constraintdef(oid)), NULL::text
        FROM pg_constraint WHERE conrelid = known AND contype IN ('c', 'f', 'p', 'u', 'x');
    RETURN QUERY SELECT 7, format('statistics %I', stxname), pg_get_statisticsobjdef(oid), NULL::text FROM pg_statistic_ext WHERE stxrelid = known;
    RETURN QUERY SELECT 7, format('rule %I', rulename), pg_get_ruledef(oid), NULL::text FROM pg_rewrite WHERE ev_class = known AND rulename <> '_RETURN';
    RETURN QUERY SELECT 7, format('replica identity %s', r.relreplident), format('ALTER TABLE %s REPLICA IDENTITY %s', r.name, CASE r.relreplident
            WHEN 'f' THEN 'FULL' WHEN 'n' THEN 'NOTHING' ELSE (SELECT format('USING INDEX %I', relname) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = known AND indisreplident) END), NULL::text
        WHERE r.kind = 'TABLE' AND r.relreplident IN ('f', 'n', 'i');
    -- a trigger of an earlier load calls a function that says so
    RETURN QUERY SELECT 7, format('trigger %I', tgname), pg_get_triggerdef(oid), NULL::text FROM pg_trigger
        WHERE tgrelid = known AND NOT tgisinternal AND obj_description(tgfoid, 'pg_proc') IS DISTINCT FROM 'sqlite2pg trigger';
    IF current_setting('server_version_num')::int >= 150000 THEN
        RETURN QUERY SELECT 7, format('publication %I', pubname), concat(format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, r.name),
                ' (' || (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = known AND attnum = ANY (prattrs)) || ')',
                ' WHERE (' || pg_get_expr(prqual, prrelid) || ')'), NULL::text
            FROM pg_publication_rel JOIN pg_publication AS p ON p.oid = prpubid WHERE prrelid = known;
    ELSE
        RETURN QUERY SELECT 7, format('publication %I', pubname), format('ALTER PUBLICATION %I ADD TABLE ONLY %s', pubname, r.name), NULL::text
            FROM pg_publication_rel JOIN pg_publication AS p ON p.oid = prpubid WHERE prrelid = known;
    END IF;
    RETURN QUERY SELECT 8, format('cluster on %I', relname), format('ALTER TABLE %s CLUSTER ON %I', r.name, relname), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid WHERE indrelid = known AND indisclustered;
    RETURN QUERY SELECT 8, format('comment of %s %I', kind, name), format('COMMENT ON %s %I%s IS %L', upper(kind), name, target, description), NULL::text
        FROM (SELECT oid, 'pg_constraint'::regclass::oid, 'constraint', conname, ' ON ' || r.name FROM pg_constraint WHERE conrelid = known
            UNION ALL SELECT oid, 'pg_trigger'::regclass, 'trigger', tgname, ' ON ' || r.name FROM pg_trigger WHERE tgrelid = known
            UNION ALL SELECT oid, 'pg_policy'::regclass, 'policy', polname, ' ON ' || r.name FROM pg_policy WHERE polrelid = known
        ) AS part (oid, class, kind, name, target) JOIN pg_description ON objoid = part.oid AND classoid = class;
    RETURN QUERY SELECT 8, format('comment of index %I', relname), format('COMMENT ON INDEX %I.%I IS %L', nspname, relname, description), NULL::text
        FROM pg_index JOIN pg_class AS c ON c.oid = indexrelid JOIN pg_namespace AS n ON n.oid = relnamespace
        JOIN pg_description ON objoid = indexrelid AND classoid = 'pg_class'::regclass WHERE indrelid = known;
END $sqlite2pg$;
