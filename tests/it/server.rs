//! A throwaway PostgreSQL: found, started, and gone when the test process is gone, however that ended.
//!
//! It listens on a unix socket only. As root it runs as `postgres` (else `nobody`), because initdb refuses root.
//! A watchdog shell owns initdb, the server and the folder; its standard input is a pipe from the test process. The
//! kernel closes that pipe after a normal end, a panic and a SIGKILL alike: then the watchdog removes all of it.

use crate::surroundings::{self, Hostile, OWNER, START_UP, START_UP_FILE, TEMPLATE};
use libtest_mimic::{Failed, Trial};
use std::ffi::{OsStr, OsString};
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};
use std::{env, thread};

/// The kind of the tests that need a server, shown before their names.
pub const KIND: &str = "postgres";

/// What a machine without server programs is told.
const INSTALL: &str = "no PostgreSQL server programs found. Install them:\n    apt-get install postgresql\nor name their \
    folder in SQLITE2PG_TEST_PG_BIN. SQLITE2PG_TEST_PG=none leaves these tests out.";

/// Only names the socket file: no TCP port is opened.
pub const PORT: &str = "54321";

/// The longest path that fits into `sockaddr_un` on Linux.
const SOCKET_PATH_MAX: usize = 107;

/// $1 = folder of the server programs, $2 = folder of the cluster. `&` makes dash ignore SIGQUIT for initdb, hence TERM
/// as well; the loop is for an initdb that is still writing while its folder is removed.
const WATCHDOG: &str = r#"
exec 3<&0
{ "$1/initdb" -U postgres -A trust -E UTF8 --locale=C --no-sync -D "$2/data" &&
  cat "$2/extra.conf" >> "$2/data/postgresql.conf" && exec "$1/postgres" -D "$2/data"
  : > "$2/failed"; } </dev/null >"$2/log" 2>&1 3<&- &
server=$!
trap '' INT TERM HUP
cat <&3 >/dev/null
kill -QUIT $server
kill -TERM $server
wait $server
tries=0
while [ -e "$2" ] && [ $tries -lt 100 ]; do rm -rf "$2"; sleep 0.05; tries=$((tries + 1)); done
"#;

/// `SQLITE2PG_TEST_PG=none`: the only way to a green run without a server.
pub fn left_out() -> bool {
    env::var_os("SQLITE2PG_TEST_PG").is_some_and(|value| value == "none")
}

/// A test that needs a server.
pub fn trial(name: &str, run: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Trial {
    Trial::test(name, run).with_kind(KIND)
}

/// A running cluster.
pub struct Server {
    folder: PathBuf,
    psql: PathBuf,
    hostile: Option<Hostile>,
    watchdog: Mutex<Option<(Child, ChildStdin)>>,
}

/// The one cluster of this run, started by the first test that asks.
pub fn server() -> Result<&'static Server, Failed> {
    running().as_ref().map_err(|message| Failed::from(message.as_str()))
}

static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();

fn running() -> &'static Result<Server, String> {
    SERVER.get_or_init(Server::start)
}

/// Ends the cluster, if there is one, and waits until its folder is gone.
pub fn stop() {
    let Some(Ok(server)) = SERVER.get() else { return };
    server.end();
}

impl Server {
    /// Ends the cluster and waits until its folder is gone.
    pub fn end(&self) {
        if let Some((mut child, life)) = self.watchdog.lock().unwrap().take() {
            drop(life);
            child.wait().expect("the watchdog ends");
        }
    }

    /// Starts a cluster, for a test that needs one of its own.
    pub fn start() -> Result<Self, String> {
        let hostile = surroundings::hostile()?;
        let programs = programs(env::var_os("SQLITE2PG_TEST_PG_BIN")).ok_or(INSTALL)?;
        // Not TMPDIR: it may be too long for a socket, or closed to the user that the server runs as.
        let folder =
            tempfile::Builder::new().prefix("sqlite2pg-").tempdir_in("/tmp").map_err(|e| e.to_string())?.keep();
        let socket = folder.join(format!(".s.PGSQL.{PORT}"));
        assert!(socket.as_os_str().len() <= SOCKET_PATH_MAX, "{} is too long for a socket", socket.display());
        let settings = format!(
            "listen_addresses=''\nport={PORT}\nunix_socket_directories='{}'\nunix_socket_permissions=0777\nfsync=off\n\
             full_page_writes=off\nsynchronous_commit=off\nautovacuum=off\nshared_buffers=32MB\nmax_connections=50\n",
            folder.display()
        );
        fs::write(folder.join("extra.conf"), settings).map_err(|e| e.to_string())?;
        fs::write(folder.join(START_UP_FILE), START_UP).map_err(|e| e.to_string())?;
        let mut watchdog = Command::new("/bin/sh");
        watchdog.arg("-c").arg(WATCHDOG).arg("sh").arg(&programs).arg(&folder).current_dir("/");
        watchdog.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        // Ctrl-C reaches the whole process group of the test; the watchdog has to survive it to clean up.
        watchdog.process_group(0).env_clear().env("LC_ALL", "C");
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            watchdog.envs(env::var_os(name).map(|value| (name, value)));
        }
        if fs::metadata(&folder).map_err(|e| e.to_string())?.uid() == 0 {
            let (user, group) = unprivileged(&fs::read_to_string("/etc/passwd").unwrap_or_default());
            chown(&folder, Some(user), Some(group)).map_err(|e| e.to_string())?;
            fs::set_permissions(&folder, Permissions::from_mode(0o711)).map_err(|e| e.to_string())?;
            watchdog.uid(user).gid(group);
        }
        let mut child = watchdog.spawn().map_err(|e| e.to_string())?;
        let life = child.stdin.take().expect("stdin is piped");
        let psql = env::var_os("SQLITE2PG_TEST_PSQL").map_or_else(|| client(&programs), PathBuf::from);
        let server = Server { folder, psql, hostile, watchdog: Mutex::new(Some((child, life))) };
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(60) && !server.folder.join("failed").exists() {
            // psql first when the socket is there: a refused connection costs more than a look.
            if socket.exists() && server.query("postgres", "SELECT 1").is_ok() {
                for (database, statements) in hostile.map(Hostile::prepare).unwrap_or_default() {
                    server.query(database, &statements)?;
                }
                return Ok(server);
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(format!("PostgreSQL did not start:\n{}", fs::read_to_string(server.folder.join("log")).unwrap_or_default()))
    }

    /// The folder that holds the cluster and its socket.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// psql on a database, without the user's start-up file and environment.
    pub fn psql(&self, database: &str) -> Command {
        let mut command = self.bare(database);
        command.arg("-X");
        command
    }

    fn bare(&self, database: &str) -> Command {
        let mut command = Command::new(&self.psql);
        command.env_clear().env("LC_ALL", "C").env("HOME", &self.folder);
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            command.envs(env::var_os(name).map(|value| (name, value)));
        }
        command.env("PGHOST", &self.folder).env("PGPORT", PORT).env("PGUSER", "postgres").env("PGDATABASE", database);
        command
    }

    /// psql as it loads a script: like [`Server::psql`] where the surroundings are not hostile.
    pub fn loader(&self, database: &str) -> Command {
        let Some(hostile) = self.hostile else { return self.psql(database) };
        let mut command = self.bare(database);
        hostile.surround(&mut command, &self.folder);
        command.env("PGUSER", OWNER);
        command
    }

    /// The role that loads.
    pub fn loads_as(&self) -> &'static str {
        if self.hostile.is_some() { OWNER } else { "postgres" }
    }

    /// What a statement prints, or psql's message. Dates in ISO form and UTC, bytea in hex, whatever the database says.
    pub fn query(&self, database: &str, sql: &str) -> Result<Vec<u8>, String> {
        let mut psql = self.psql(database);
        psql.args(["-Atqc", sql]).env("PGCLIENTENCODING", "UTF8").stdin(Stdio::null());
        // views and functions must not depend on any of it; the comparison knows instants, not zones
        let zone = if self.hostile.is_some() { "Asia/Kolkata" } else { "UTC" };
        let forms = "-c datestyle=ISO,YMD -c bytea_output=hex -c extra_float_digits=1";
        psql.env("PGOPTIONS", format!("-c timezone={zone} {forms}"));
        let output = psql.output().map_err(|e| format!("psql does not run: {e}"))?;
        if output.status.success() { Ok(output.stdout) } else { Err(show(&output.stderr)) }
    }

    /// Runs a script the way the pipe does: psql reads it from standard input.
    pub fn run(&self, database: &str, script: &[u8]) -> Output {
        feed(self.loader(database), script)
    }

    /// A database of its own for one test; dropped with the value.
    pub fn database(&'static self) -> Result<Database, Failed> {
        let template = match self.hostile {
            Some(_) => format!("{TEMPLATE} OWNER {OWNER}"),
            None => "template0".to_owned(),
        };
        self.copy(&template)
    }

    /// The same, of another encoding, with nothing in it.
    pub fn encoded(&'static self, encoding: &str) -> Result<Database, Failed> {
        self.copy(&format!("template0 OWNER {} ENCODING '{encoding}' LOCALE 'C'", self.loads_as()))
    }

    fn copy(&'static self, template: &str) -> Result<Database, Failed> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("t{}", COUNT.fetch_add(1, Ordering::Relaxed));
        self.query("postgres", &format!("CREATE DATABASE {name} TEMPLATE {template}"))?;
        Ok(Database { server: self, name })
    }
}

/// Runs psql on a script.
pub fn feed(mut psql: Command, script: &[u8]) -> Output {
    let mut child = psql.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("psql");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    thread::scope(|scope| {
        // psql stops reading at the first error: a broken pipe is no finding here, its status is.
        scope.spawn(move || stdin.write_all(script));
        child.wait_with_output().expect("psql ends")
    })
}

/// psql ended with this status and said this; which names are quoted, hostile settings decide.
pub fn told(loaded: &Output, status: i32, said: &[&str]) {
    let text = show(&loaded.stderr).replace('"', "");
    assert_eq!(loaded.status.code(), Some(status), "{text}");
    for part in said {
        assert!(text.contains(&part.replace('"', "")), "no {part:?} in\n{text}");
    }
}

/// A database that is dropped at the end of its test, so that a thousand cases need the room of a few.
pub struct Database {
    server: &'static Server,
    name: String,
}

impl Database {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// See [`Server::query`].
    pub fn query(&self, sql: &str) -> Result<Vec<u8>, String> {
        self.server.query(&self.name, sql)
    }

    /// See [`Server::run`].
    pub fn run(&self, script: &[u8]) -> Output {
        self.server.run(&self.name, script)
    }

    /// What a script of the test's own prints, which is loaded by the superuser and knows nothing of its surroundings.
    pub fn ask(&self, script: &[u8]) -> Output {
        feed(self.server.psql(&self.name), script)
    }

    /// Like [`Database::run`], by the superuser and with psql in this folder.
    pub fn run_in(&self, script: &[u8], folder: &Path) -> Output {
        let mut psql = self.server.loader(&self.name);
        psql.current_dir(folder).env("PGUSER", "postgres");
        feed(psql, script)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // Best effort: the cluster goes anyway, and a failure here must not hide the test's own.
        self.server.query("postgres", &format!("DROP DATABASE {} WITH (FORCE)", self.name)).ok();
    }
}

/// Bytes for a message: as text, what is not UTF-8 escaped.
pub fn show(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}")));
    }
    text
}

/// The folder that holds initdb and postgres: the one that was named, else PATH, else the highest version installed.
fn programs(named: Option<OsString>) -> Option<PathBuf> {
    let complete = |folder: &PathBuf| ["initdb", "postgres"].iter().all(|program| folder.join(program).exists());
    if let Some(named) = named {
        return Some(PathBuf::from(named)).filter(complete);
    }
    let mut folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    folders.extend(versions(Path::new("/usr/lib/postgresql"), ""));
    folders.extend(versions(Path::new("/usr"), "pgsql-"));
    folders.extend(versions(Path::new("/opt/homebrew/opt"), "postgresql@"));
    folders.extend(versions(Path::new("/usr/local/opt"), "postgresql@"));
    folders.push(PathBuf::from("/usr/local/pgsql/bin"));
    folders.into_iter().find(complete)
}

/// psql: the server's own, else the highest version installed. Debian's in PATH is a Perl script that takes longer than
/// a test.
fn client(programs: &Path) -> PathBuf {
    let installed = versions(Path::new("/usr/lib/postgresql"), "");
    let mut found = [programs.to_owned()].into_iter().chain(installed).map(|folder| folder.join("psql"));
    found.find(|psql| psql.exists()).unwrap_or_else(|| PathBuf::from("psql"))
}

/// `<root>/<prefix><version>/bin`, the highest version first.
fn versions(root: &Path, prefix: &str) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir(root)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.strip_prefix(prefix)?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    found.into_iter().map(|(_, folder)| folder).collect()
}

/// User and group to run as instead of root.
fn unprivileged(passwd: &str) -> (u32, u32) {
    ["postgres", "nobody"]
        .iter()
        .find_map(|wanted| {
            let line = passwd.lines().find(|line| line.split(':').next() == Some(wanted))?;
            let fields: Vec<&str> = line.split(':').collect();
            Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
        })
        .unwrap_or((65534, 65534))
}

/// The life of the child in [`server_and_folder_end_with_their_process`]: a server, its folder's name, and an end.
pub fn hold(how: &OsStr) -> ! {
    let server = running().as_ref().expect("a server");
    println!("{}", server.folder().display());
    if how == "panic" {
        panic!("on purpose");
    }
    if how == "exit" {
        std::process::exit(0);
    }
    loop {
        thread::sleep(Duration::from_secs(60));
    }
}

pub fn trials() -> Vec<Trial> {
    let mut trials = vec![
        Trial::test("server::only_none_leaves_the_load_tests_out", || {
            if env::var_os("SQLITE2PG_TEST_PG").is_some_and(|value| !value.is_empty() && value != "none") {
                return Err("SQLITE2PG_TEST_PG knows one value: none".into());
            }
            Ok(())
        }),
        Trial::test("server::a_missing_server_is_told_how_to_install_it", || {
            assert_eq!(programs(Some(OsString::from("/nonexistent"))), None);
            assert!(INSTALL.contains("apt-get install postgresql"));
            Ok(())
        }),
        Trial::test("server::the_highest_version_comes_first", || {
            let root = tempfile::tempdir()?;
            for name in ["9", "15", "18", "common", "15rc"] {
                fs::create_dir(root.path().join(name))?;
            }
            let found = versions(root.path(), "");
            let want: Vec<PathBuf> = ["18", "15", "9"].iter().map(|name| root.path().join(name).join("bin")).collect();
            assert_eq!(found, want);
            Ok(())
        }),
        Trial::test("server::root_becomes_postgres_else_nobody", || {
            for (passwd, want) in [
                (
                    "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:105:112::/:/bin/sh",
                    (105, 112),
                ),
                ("root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/bin/false\n", (99, 98)),
                ("", (65534, 65534)),
            ] {
                assert_eq!(unprivileged(passwd), want, "{passwd}");
            }
            Ok(())
        }),
        trial("server::the_socket_path_fits_and_no_tcp_port_is_open", || {
            let server = server()?;
            let addresses = server.query("postgres", "SHOW listen_addresses")?;
            assert_eq!(addresses, b"\n", "{}", show(&addresses));
            assert!(server.folder().join(format!(".s.PGSQL.{PORT}")).exists());
            Ok(())
        }),
    ];
    for how in ["kill", "panic", "exit"] {
        trials.push(trial(&format!("server::server_and_folder_are_gone_after/{how}"), move || {
            server_and_folder_end_with_their_process(how)
        }));
    }
    trials
}

fn server_and_folder_end_with_their_process(how: &str) -> Result<(), Failed> {
    server()?; // without server programs: the install line, not a broken child
    let mut child = Command::new(env::current_exe()?)
        .env("SQLITE2PG_TEST_HOLD", how)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("stdout is piped")).read_line(&mut line)?;
    let folder = PathBuf::from(line.trim_end());
    let postmaster = fs::read_to_string(folder.join("data/postmaster.pid")).ok();
    if how == "kill" {
        // As root the server's folder is closed to nobody; as a plain user it is ours: readable either way.
        assert!(postmaster.is_some(), "no server runs in {}", folder.display());
        child.kill()?;
    }
    child.wait()?;
    let since = Instant::now();
    while folder.exists() {
        assert!(since.elapsed() < Duration::from_secs(30), "{} is still there", folder.display());
        thread::sleep(Duration::from_millis(20));
    }
    if let Some(pid) = postmaster.as_deref().and_then(|text| text.lines().next()) {
        let alive = Command::new("/bin/sh").args(["-c", "kill -0 \"$1\"", "sh", pid]).stderr(Stdio::null()).status()?;
        assert!(!alive.success(), "server {pid} outlived its process");
    }
    Ok(())
}
