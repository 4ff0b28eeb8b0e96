//! The bodies of the routines of a load, and blocks that the script runs once. `search_path` is empty there, so that every
//! name without a schema is PostgreSQL's own.

/// The routines that every script has.
pub const ROUTINES: &str = include_str!("sql/routines.sql");

/// With `--strict`, before COMMIT: what was refused takes everything down.
pub const REFUSED_IS_FATAL: &str = include_str!("sql/strict.sql");

/// Refuses what the server's lock table cannot hold: every relation that a transaction creates stays locked to its end.
/// The bound is above what a server was seen to take (PostgreSQL 15 with its defaults: 12,849 of a nominal 7,808), so
/// that nothing is refused that would have passed.
pub const ENOUGH_LOCKS: &str = r#"DO $sqlite2pg$
DECLARE
    needed bigint := @NEEDED@;
    sessions bigint;
    per_session bigint := pg_catalog.current_setting('max_locks_per_transaction')::bigint;
BEGIN
    SELECT pg_catalog.sum(setting::bigint) OPERATOR(pg_catalog.+) 1 INTO sessions FROM pg_catalog.pg_settings WHERE name IN
        ('max_connections', 'max_prepared_transactions', 'autovacuum_max_workers', 'max_worker_processes', 'max_wal_senders');
    IF needed OPERATOR(pg_catalog.>) (sessions OPERATOR(pg_catalog.*) per_session OPERATOR(pg_catalog.*) 11
        OPERATOR(pg_catalog./) 10 OPERATOR(pg_catalog.+) 4300) THEN
        RAISE EXCEPTION USING ERRCODE = 'configuration_limit_exceeded',
            MESSAGE = pg_catalog.format('sqlite2pg: one transaction that creates %s tables, indexes and sequences needs as '
                'many locks, and max_locks_per_transaction is %s: nothing is committed', needed, per_session),
            HINT = pg_catalog.format('ALTER SYSTEM SET max_locks_per_transaction = %s, then restart the server.',
                needed OPERATOR(pg_catalog./) sessions OPERATOR(pg_catalog.+) 1);
    END IF;
END $sqlite2pg$;
"#;

/// A unique key of a table whose INSERTs rely on it to merge rows.
pub const UNIQUE_OR_STOP: &str = r#"BEGIN
    EXECUTE @STATEMENT@;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = 'unique_violation',
        MESSAGE = pg_catalog.format('sqlite2pg: %s: SQLite would have merged rows by it (INSERT OR REPLACE, OR IGNORE): %s; '
            'nothing is committed', @OBJECT@, SQLERRM),
        HINT = 'Let SQLite run the script and dump the result: sqlite3 new.db < script.sql; sqlite3 new.db .dump';
END"#;
