//! Loads through a transaction pooler, a real pgbouncer: each statement outside of a transaction may run in another
//! session of the server. What psql ends with is as true as on a direct connection, and nothing stays in the sessions.
//! `SQLITE2PG_TORTURE` (scripts/torture) makes 50 clean and 50 refused loads of it.

use crate::cases::filter;
use crate::server::{self, Database, PORT, Server, feed, server, show};
use libtest_mimic::{Failed, Trial};
use std::fs;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Two tables, a foreign key, an index, a view and a trigger, which needs most of a script's routines.
const CLEAN: &str = "BEGIN;\nCREATE TABLE users(id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(50) NOT NULL);\n\
    INSERT INTO users VALUES(1,'a');\nINSERT INTO users VALUES(2,'b');\n\
    CREATE TABLE posts(id INTEGER PRIMARY KEY, u INTEGER REFERENCES users(id), at DATETIME);\n\
    INSERT INTO posts VALUES(1,1,'2024-05-06 07:08:09');\nCREATE INDEX posts_u ON posts(u);\n\
    CREATE VIEW days AS SELECT date(at) AS day FROM posts;\n\
    CREATE TRIGGER first AFTER INSERT ON posts BEGIN UPDATE users SET name = 'c' WHERE id = NEW.u; END;\nCOMMIT;\n";

/// A primary key that the server refuses, and with it the foreign key.
const REFUSED: &str = "BEGIN;\nCREATE TABLE r(id INTEGER PRIMARY KEY, a TEXT);\nINSERT INTO r VALUES(1,'x');\n\
    INSERT INTO r VALUES(1,'y');\nCREATE TABLE c(r_id INTEGER REFERENCES r(id));\nINSERT INTO c VALUES(1);\nCOMMIT;\n";

/// What a load must not leave.
const LEFT: &str = "SELECT relname FROM pg_class WHERE relpersistence = 't' OR relname LIKE 'sqlite2pg%' \
    UNION ALL SELECT proname FROM pg_proc WHERE proname LIKE 'sqlite2pg%' \
    UNION ALL SELECT nspname FROM pg_namespace WHERE nspname LIKE 'sqlite2pg%' OR nspname LIKE 'pg_temp%' \
    UNION ALL SELECT locktype FROM pg_locks WHERE locktype = 'advisory' AND \
    database = (SELECT oid FROM pg_database WHERE datname = current_database())";

/// Settings that a session of the pool would keep.
const SETTINGS: &str = "SELECT current_setting('search_path'), current_setting('check_function_bodies'), \
    current_setting('client_min_messages'), coalesce(current_setting('sqlite2pg.refused', true), '') || \
    coalesce(current_setting('sqlite2pg.old', true), '') || coalesce(current_setting('sqlite2pg.written', true), '')";

const INSTALL: &str =
    "no pgbouncer found. Install it:\n    apt-get install pgbouncer\nSQLITE2PG_TEST_PG=none leaves this test out.";

/// The kernel closes its standard input when the test process has gone, however that ended.
const WATCHDOG: &str = r#"
exec 3<&0
"$1" -q "$2" </dev/null >"$3" 2>&1 3<&- &
pooler=$!
trap '' INT TERM HUP
cat <&3 >/dev/null
kill -TERM $pooler
wait $pooler
"#;

pub fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for size in 1..=3 {
        for round_robin in [false, true] {
            let turns = if round_robin { "in_turns" } else { "as_it_comes" };
            trials.push(server::trial(&format!("pooler::psql_tells_the_truth/{size}_{turns}"), move || {
                loads(size, round_robin)
            }));
        }
    }
    trials
}

/// A pooler before the test server; it ends with this value.
struct Pooler {
    server: &'static Server,
    port: u32,
    watchdog: Option<(Child, ChildStdin)>,
}

impl Pooler {
    fn start(size: usize, round_robin: bool) -> Result<Pooler, Failed> {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        let server = server()?;
        let program = program().ok_or(INSTALL)?;
        let first: u32 = PORT.parse()?;
        let port = first + COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = server.folder().display();
        let place = server.folder().join(format!("pgbouncer{port}.ini"));
        fs::write(
            &place,
            format!(
                "[databases]\n* = host={folder} port={PORT} user={}\n[pgbouncer]\nlisten_addr =\nlisten_port = {port}\n\
                 unix_socket_dir = {folder}\nunix_socket_mode = 0777\nauth_type = any\npool_mode = transaction\n\
                 default_pool_size = {size}\nmin_pool_size = {size}\nserver_round_robin = {}\n\
                 ignore_startup_parameters = extra_float_digits,options\n",
                server.loads_as(),
                u8::from(round_robin)
            ),
        )?;
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(WATCHDOG).arg("sh").arg(program).arg(&place);
        shell.arg(server.folder().join(format!("pgbouncer{port}.log"))).current_dir("/");
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        // as root the server runs as another user, who owns the folder, and a pooler refuses root as well
        let (own, owner) =
            (fs::metadata("/proc/self").or_else(|_| fs::metadata(&place))?, fs::metadata(server.folder())?);
        if own.uid() == 0 {
            shell.uid(owner.uid()).gid(owner.gid());
        }
        let mut child = shell.spawn()?;
        let life = child.stdin.take().ok_or("stdin is piped")?;
        let pooler = Pooler { server, port, watchdog: Some((child, life)) };
        let since = Instant::now();
        while !server.folder().join(format!(".s.PGSQL.{port}")).exists() {
            if since.elapsed() > Duration::from_secs(20) {
                let log = fs::read_to_string(server.folder().join(format!("pgbouncer{port}.log"))).unwrap_or_default();
                return Err(format!("pgbouncer did not start:\n{log}").into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(pooler)
    }

    fn psql(&self, database: &Database) -> Command {
        let mut psql = self.server.loader(database.name());
        psql.env("PGPORT", self.port.to_string());
        psql
    }

    /// One answer each from this many statements that follow each other.
    fn ask(&self, database: &Database, sql: &str, times: usize) -> Result<Vec<String>, Failed> {
        let mut psql = self.psql(database);
        psql.args(["-XAtq"]).env("PGCLIENTENCODING", "UTF8");
        let output = feed(psql, format!("{sql};\n").repeat(times).as_bytes());
        assert!(output.status.success(), "{}", show(&output.stderr));
        Ok(show(&output.stdout).lines().map(str::to_owned).collect())
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        if let Some((mut child, life)) = self.watchdog.take() {
            drop(life);
            // the test has its own failure to tell
            let _ = child.wait();
        }
    }
}

/// Debian keeps it out of a plain user's PATH.
fn program() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&folders).chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from));
    folders.map(|folder| folder.join("pgbouncer")).find(|path| Path::exists(path))
}

/// Opens all connections of the pool, each from a client of its own.
fn fill(pooler: &Pooler, database: &Database, size: usize) -> Result<(), Failed> {
    let sleeps: Vec<Child> = (0..size)
        .map(|_| {
            let mut psql = pooler.psql(database);
            psql.args(["-XAtqc", "SELECT pg_sleep(0.2)"]).stdin(Stdio::null()).stdout(Stdio::null()).spawn()
        })
        .collect::<Result<_, _>>()?;
    for mut sleep in sleeps {
        assert!(sleep.wait()?.success());
    }
    Ok(())
}

fn loads(size: usize, round_robin: bool) -> Result<(), Failed> {
    let times = if std::env::var_os("SQLITE2PG_TORTURE").is_some() { 50 } else { 2 };
    let pooler = Pooler::start(size, round_robin)?;
    let database = server()?.database()?;
    fill(&pooler, &database, size)?;
    let before = pooler.ask(&database, SETTINGS, size * 2)?;
    let script = |dump: &str, options: &[&str]| filter(options, dump.as_bytes()).stdout;
    let replaced = |dump: &str| script(dump, &["--clean", "--if-exists", "--verify", "full"]);
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        // others use the pool at the same time
        for _ in 1..size {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    feed(pooler.psql(&database), &b"SELECT pg_sleep(0.002);\n".repeat(50));
                }
            });
        }
        let done = (0..times).try_for_each(|n| -> Result<(), Failed> {
            let first = if n == 0 { script(CLEAN, &[]) } else { replaced(CLEAN) };
            for (kind, script, status, said) in [
                ("clean", first, 0, "sqlite2pg: committed: 2 tables, 3 rows"),
                ("refused", replaced(REFUSED), 3, "sqlite2pg: all rows are committed, but the server refused 2"),
                ("clean after refused", replaced(CLEAN), 0, "; verified"),
                ("two in one", [replaced(CLEAN), replaced(REFUSED)].concat(), 3, "the server refused 2"),
                ("existing", script(CLEAN, &[]), 3, "exists already; nothing was changed"),
            ] {
                let loaded = feed(pooler.psql(&database), &script);
                let told = show(&loaded.stderr);
                assert_eq!(loaded.status.code(), Some(status), "{n}: {kind}: {told}");
                assert!(told.contains(said), "{n}: {kind}: {told}");
                for table in ["users", "posts", "r", "c"] {
                    let there = database.query(&format!("SELECT count(*) > 0 FROM public.{table}"));
                    assert!(n == 0 || there.as_deref() == Ok(b"t\n"), "{n}: {kind}: {table}");
                }
            }
            Ok(())
        });
        over.store(true, Ordering::Relaxed);
        done
    })?;
    let left = database.query(LEFT)?;
    assert!(left.is_empty(), "{}", show(&left));
    let after = pooler.ask(&database, SETTINGS, size * 2)?;
    assert_eq!(before, after);
    println!("pooler of {size}, round robin {round_robin}: {} loads, each status true, nothing left", times * 5);
    std::io::stdout().flush()?;
    Ok(())
}
