//! Roles with few rights and many limits, databases of other encodings, other sessions: what a server has that is not
//! ours alone. A load works, or says before its first row what is missing.

use crate::cases::filter;
use crate::server::{self, Database, feed, server, show, told};
use libtest_mimic::{Failed, Trial};
use std::process::{Child, Output, Stdio};
use std::thread;
use std::time::Duration;

const DUMP: &str = "BEGIN;\nCREATE TABLE users(id INTEGER PRIMARY KEY, name VARCHAR(50), n TEXT UNIQUE, \
    half INT GENERATED ALWAYS AS (id / 2) STORED);\nINSERT INTO users(id,name,n) VALUES(1,'Zoë','a');\n\
    CREATE VIEW names AS SELECT substr(name, 2, 1) AS second FROM users;\n\
    CREATE INDEX users_name ON users(name);\nCOMMIT;\n";

pub fn trials() -> Vec<Trial> {
    vec![
        server::trial("rights::an_owner_of_a_schema_needs_no_other_right", schema_owner),
        server::trial("rights::a_missing_right_is_told_with_its_grant", missing),
        server::trial("rights::limits_of_a_role_do_not_stop_a_load", limits),
        server::trial("rights::each_encoding_holds_all_or_is_named", encodings),
        server::trial("rights::a_wait_for_a_lock_is_told", waits),
        server::trial("rights::loads_side_by_side_share_helper_functions", side_by_side),
        server::trial("rights::one_dump_loaded_twice_at_once_is_there_once", twice),
        server::trial("rights::what_is_refused_is_told_with_its_reason_and_its_statement", refused),
        server::trial("rights::a_trigger_keeps_its_function", trigger_functions),
    ]
}

/// A role of this name, which goes with its value.
struct Role(&'static str);

impl Role {
    fn new(name: &'static str) -> Result<Role, Failed> {
        server()?.query("postgres", &format!("DROP ROLE IF EXISTS {name}; CREATE ROLE {name} LOGIN"))?;
        Ok(Role(name))
    }

    fn load(&self, database: &Database, options: &[&str], dump: &str) -> Result<Output, Failed> {
        let mut psql = server()?.loader(database.name());
        psql.env("PGUSER", self.0);
        Ok(feed(psql, &convert(options, dump.as_bytes())))
    }
}

fn convert(options: &[&str], dump: &[u8]) -> Vec<u8> {
    filter(options, dump).stdout
}

fn schema_owner() -> Result<(), Failed> {
    let (database, role) = (server()?.database()?, Role::new("joe")?);
    let name = database.name();
    database.query(&format!("REVOKE ALL ON DATABASE {name} FROM PUBLIC; GRANT CONNECT ON DATABASE {name} TO joe"))?;
    database.query("CREATE SCHEMA joes AUTHORIZATION joe")?;
    for options in [&["-n", "joes"][..], &["-n", "joes", "--clean"], &["-n", "joes", "--clean", "--if-exists"]] {
        let loaded = role.load(&database, options, DUMP)?;
        told(&loaded, 0, &["committed: 1 table, 1 row, 2 keys, 1 index, 1 view; verified"]);
        let there =
            "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'joes'::regnamespace";
        let relations = show(&database.query(there)?);
        assert_eq!(relations, "names users users_id_seq users_n_key users_name users_pkey\n");
    }
    database.query("DROP OWNED BY joe")?;
    Ok(())
}

fn missing() -> Result<(), Failed> {
    let (database, role) = (server()?.database()?, Role::new("ann")?);
    database.query("REVOKE CREATE ON SCHEMA public FROM PUBLIC; CREATE SCHEMA closed")?;
    for (options, said) in [
        (&[][..], ["ann may not make tables in schema public", "GRANT USAGE, CREATE ON SCHEMA public TO ann"]),
        (&["-n", "closed"], ["ann may not make tables in schema closed", "sqlite2pg -n NAME"]),
        (&["-n", "An\"na"], ["there is no schema \"An\"\"na\"", "CREATE SCHEMA \"An\"\"na\" AUTHORIZATION ann"]),
    ] {
        told(&role.load(&database, options, DUMP)?, 3, &said);
    }
    database.query("CREATE SCHEMA shared; CREATE TABLE shared.users(); GRANT USAGE, CREATE ON SCHEMA shared TO ann")?;
    let loaded = role.load(&database, &["-n", "shared", "--clean"], DUMP)?;
    told(&loaded, 3, &["shared.users belongs to the role postgres; nothing was changed"]);
    database.query("DROP OWNED BY ann")?;
    Ok(())
}

fn limits() -> Result<(), Failed> {
    let server = server()?;
    let _role = Role::new("limited")?;
    let database = server.database()?;
    database.query("CREATE SCHEMA s AUTHORIZATION limited")?;
    let newer = |version: u32, sql: &str| {
        format!("DO $$ BEGIN IF current_setting('server_version_num')::int >= {version} THEN {sql}; END IF; END $$")
    };
    for setting in [
        "ALTER ROLE limited SET statement_timeout = '200ms'",
        "ALTER ROLE limited SET lock_timeout = '1ms'",
        "ALTER ROLE limited SET idle_in_transaction_session_timeout = '200ms'",
        "ALTER ROLE limited SET default_transaction_read_only = on",
        "ALTER ROLE limited SET default_transaction_isolation = 'serializable'",
        "ALTER ROLE limited SET plpgsql.extra_errors = 'all'",
        &newer(170_000, "ALTER ROLE limited SET transaction_timeout = ''300ms''").replace("''", "'"),
    ] {
        server.query("postgres", setting)?;
    }
    let script = convert(&["-n", "s"], DUMP.as_bytes());
    let (head, tail) = script.split_at(memchr::memmem::find(&script, b"COPY ").ok_or("no COPY")?);
    let mut psql = server.loader(database.name());
    // not those of the hostile surroundings: they would hide the role's
    psql.env("PGUSER", "limited").env_remove("PGOPTIONS");
    let mut child = psql.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take().ok_or("stdin is piped")?;
    std::io::Write::write_all(&mut stdin, head)?;
    thread::sleep(Duration::from_millis(600));
    // psql may have gone: its message is the finding
    let _ = std::io::Write::write_all(&mut stdin, tail);
    drop(stdin);
    told(&child.wait_with_output()?, 0, &["committed: 1 table"]);
    database.query("DROP OWNED BY limited")?;
    Ok(())
}

fn encodings() -> Result<(), Failed> {
    let dump = |text: &str| DUMP.replace('ë', text);
    for (encoding, text, status, said) in [
        ("SQL_ASCII", "e", 3, "the encoding of this database is SQL_ASCII"),
        ("LATIN1", "ë", 0, "committed: 1 table, 1 row"),
        ("LATIN1", "€", 3, "has no equivalent in encoding \"LATIN1\""),
        ("LATIN9", "€", 0, "the encoding of this database is LATIN9"),
        ("EUC_JP", "日本", 0, "verified"),
        ("WIN1252", "€", 0, "verified"),
        ("UTF8", "日本", 0, "verified"),
    ] {
        let database = server()?.encoded(encoding)?;
        let script = convert(&["--verify", "full"], dump(text).as_bytes());
        let mut psql = server()?.loader(database.name());
        // not every pair of encodings can be converted
        psql.env("PGCLIENTENCODING", "UTF8");
        told(&feed(psql, &script), status, &[said]);
        let tables = show(&database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")?);
        assert_eq!(tables, if status == 0 { "1\n" } else { "0\n" }, "{encoding}");
        if status == 0 {
            let second = show(&database.query("SELECT name, second FROM names, users")?);
            assert_eq!(second, format!("Zo{text}|o\n"), "{encoding}");
        }
    }
    Ok(())
}

/// A session that runs this, and then waits until its standard input ends.
fn session(database: &Database, sql: &str) -> Result<Child, Failed> {
    let mut psql = server()?.psql(database.name());
    let mut child = psql.arg("-Atq").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let stdin = child.stdin.as_mut().ok_or("stdin is piped")?;
    std::io::Write::write_all(stdin, format!("{sql};\n\\echo done\n").as_bytes())?;
    let mut line = [0; 5];
    std::io::Read::read_exact(child.stdout.as_mut().ok_or("stdout is piped")?, &mut line)?;
    Ok(child)
}

fn waits() -> Result<(), Failed> {
    let database = server()?.database()?;
    told(&database.run(&convert(&[], DUMP.as_bytes())), 0, &[]);
    let mut holder = session(&database, "BEGIN; LOCK TABLE users IN ACCESS SHARE MODE")?;
    let loaded = database.run(&convert(&["--clean", "--lock-wait-timeout", "20ms"], DUMP.as_bytes()));
    told(&loaded, 3, &["waiting for a lock on public.users", "canceling statement due to lock timeout"]);
    drop(holder.stdin.take());
    holder.wait()?;
    for (options, said) in [(&["--clean"][..], true), (&["--clean", "--quiet"], false)] {
        let mut holder = session(&database, "BEGIN; LOCK TABLE users IN ACCESS SHARE MODE")?;
        let script = convert(options, DUMP.as_bytes());
        let loaded = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(Duration::from_millis(700));
                drop(holder.stdin.take());
            });
            database.run(&script)
        });
        holder.wait()?;
        told(&loaded, 0, &[]);
        let text = show(&loaded.stderr);
        let waits = "waiting for a lock on \"public\".\"users\", which another session holds (process ";
        assert_eq!((text.contains(waits), text.contains("committed")), (said, said), "{text}");
    }
    Ok(())
}

fn side_by_side() -> Result<(), Failed> {
    let database = server()?.database()?;
    let scripts: Vec<Vec<u8>> = (0..6)
        .map(|n| {
            let dump = format!(
                "CREATE TABLE t{n}(a TEXT, b AS (substr(a, -2)) STORED, c AS (CAST(a AS INTEGER)) STORED);\n\
                 INSERT INTO t{n} VALUES('12');\n"
            );
            convert(&["-n", "new"], dump.as_bytes())
        })
        .collect();
    thread::scope(|scope| {
        let loads: Vec<_> = scripts.iter().map(|script| scope.spawn(|| database.run(script))).collect();
        loads.into_iter().for_each(|load| told(&load.join().expect("no panic"), 0, &["committed"]));
    });
    let there = show(&database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'new'")?);
    assert_eq!(there, "6\n");
    Ok(())
}

/// Of two loads of one dump the second waits for the first, and then finds its tables.
fn twice() -> Result<(), Failed> {
    let database = server()?.database()?;
    let script = convert(&["-n", "new"], DUMP.as_bytes());
    let (head, tail) = script.split_at(memchr::memmem::find(&script, b"\n-- post-data").ok_or("no post-data")?);
    let mut first = server()?.loader(database.name()).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut stdin = first.stdin.take().ok_or("stdin is piped")?;
    std::io::Write::write_all(&mut stdin, head)?;
    let second = thread::scope(|scope| {
        let second = scope.spawn(|| {
            thread::sleep(Duration::from_millis(400));
            database.run(&convert(&["-n", "new"], DUMP.as_bytes()))
        });
        thread::sleep(Duration::from_millis(800));
        // psql may have gone: its status is the finding
        let _ = std::io::Write::write_all(&mut stdin, tail);
        drop(stdin);
        second.join().expect("no panic")
    });
    told(&first.wait_with_output()?, 0, &["committed: 1 table"]);
    told(&second, 3, &["new.users exists already; nothing was changed"]);
    Ok(())
}

fn refused() -> Result<(), Failed> {
    let dump = "BEGIN;\nCREATE TABLE r(id INTEGER PRIMARY KEY, a TEXT, UNIQUE(a, id));\nINSERT INTO r VALUES(1,'x');\n\
        INSERT INTO r VALUES(1,'x');\nCREATE TABLE c(r_id INTEGER REFERENCES r(id));\nINSERT INTO c VALUES(1);\nCOMMIT;\n";
    let database = server()?.database()?;
    let script = convert(&[], dump.as_bytes());
    told(
        &database.run(&script),
        3,
        &[
            "sqlite2pg: the server refused primary key \"r_pkey\" of table \"public\".\"r\"",
            "Key (id)=(1) is duplicated.",
            "run after the repair: ALTER TABLE \"public\".\"r\" ADD CONSTRAINT \"r_pkey\" PRIMARY KEY (\"id\");",
            "Key (a, id)=(x, 1) is duplicated.",
            "sqlite2pg: all rows are committed, but the server refused 3 object(s)",
        ],
    );
    // what is told is what is to be run
    let repaired = "DELETE FROM r WHERE ctid = '(0,1)'; ALTER TABLE \"public\".\"r\" ADD CONSTRAINT \"r_pkey\" PRIMARY KEY (\"id\")";
    database.query(repaired)?;
    for (options, status, said) in [
        (&["--allow", "refused"][..], 0, "sqlite2pg: all rows are committed, but the server refused 3"),
        (&["--strict"], 3, "nothing is committed: the server refused 3 object(s)"),
    ] {
        told(&server()?.database()?.run(&convert(options, dump.as_bytes())), status, &[said]);
    }
    Ok(())
}

/// Two databases that have a trigger of one name, loaded into one schema: the second must not change the first's.
fn trigger_functions() -> Result<(), Failed> {
    let database = server()?.database()?;
    let dump = |table: &str| {
        format!(
            "CREATE TABLE {table}(a INTEGER);\nCREATE TRIGGER g BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'no {table}'); END;\n"
        )
    };
    told(&database.run(&convert(&[], dump("t").as_bytes())), 0, &["1 trigger"]);
    told(&database.run(&convert(&["--clean"], dump("t").as_bytes())), 0, &["1 trigger"]);
    let second = database.run(&convert(&[], dump("u").as_bytes()));
    told(&second, 3, &["the server refused trigger \"g\" of \"public\".\"u\"", "is that of a trigger of public.t"]);
    let error = database.query("INSERT INTO t VALUES(1); DELETE FROM t").unwrap_err();
    assert!(error.contains("no t"), "{error}");
    Ok(())
}
