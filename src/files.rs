//! Which inputs become which outputs: names and folders of the command line as a list of jobs.
//!
//! In: the inputs and where their scripts go. Out: one [`Job`] per dump, in the order of the inputs, those of a folder
//! by name; or a refusal, before anything is written: two dumps for one output, inputs without a place to go, the name of
//! a database where a dump is expected. What an input holds is not looked at here.

use crate::error::path as shown;
use crate::input::sniff::shell_word;
use crate::run::Job;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

mod places;

use crate::output::PARTIAL;
pub use places::{Others, Refusal, Stream, refuse};

/// Where scripts go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination<'a> {
    /// Standard output.
    Stdout,
    /// `--output`
    File(&'a Path),
    /// `--out-dir`
    Folder(&'a Path),
    /// Nowhere: `--check` writes none.
    Nowhere,
}

/// What is taken off a name before it becomes the name of an output.
const COMPRESSED: &[&str] = &["gz", "zst", "xz", "bz2"];

/// What a database of SQLite is called.
const DATABASES: &[&str] = &["db", "db3", "sqlite", "sqlite3"];

/// What a dump is called; the output has `sql` in its place.
const DUMPS: &[&str] = &["sql", "dump"];

/// What is to be done.
#[derive(Debug, Default)]
pub struct Plan {
    /// In the order of the inputs.
    pub jobs: Vec<Job>,
    /// What of a folder is not read, a sentence for each folder that has such.
    pub left_out: Vec<String>,
}

/// The jobs for `inputs`; none means standard input.
///
/// # Errors
/// One sentence that says what cannot be done and what can.
pub fn plan(inputs: &[PathBuf], to: Destination<'_>) -> Result<Plan, String> {
    let stdin = [PathBuf::from("-")];
    let inputs = if inputs.is_empty() { &stdin } else { inputs };
    refuse_targets(inputs, to)?;
    let mut left_out = Vec::new();
    let mut dumps_in = |input: &PathBuf| {
        let (found, others) = dumps_in(input)?;
        left_out.extend(others);
        Some(found)
    };
    let jobs = match (to, inputs) {
        (Destination::Folder(folder), _) => into_folder(inputs, folder, dumps_in)?,
        (Destination::Nowhere, _) => {
            let dumps = inputs.iter().flat_map(|input| dumps_in(input).unwrap_or_else(|| vec![input.clone()]));
            dumps.map(|input| Job { input, output: None }).collect()
        }
        (Destination::Stdout | Destination::File(_), [only]) if is_folder(only) => {
            return Err(format!("{} is a folder: --out-dir says where the scripts of its dumps go", shown(only)));
        }
        (Destination::File(file), _) if has_extension(file, COMPRESSED) => {
            let (file, plain) = (shown(file), shown(Path::new(uncompressed(file))));
            return Err(format!("--output {file} would be plain text under that name: write {plain} and compress it"));
        }
        (Destination::Stdout, [only]) => vec![Job { input: only.clone(), output: None }],
        (Destination::File(file), [only]) => vec![Job { input: only.clone(), output: Some(file.to_path_buf()) }],
        (Destination::Stdout, _) => {
            return Err(format!(
                "{} inputs make {0} scripts: --out-dir FOLDER says where they go, each under the name of its input",
                inputs.len()
            ));
        }
        (Destination::File(_), _) => {
            return Err(format!(
                "--output is one script, but there are {} inputs: use --out-dir FOLDER, each gets its own script there",
                inputs.len()
            ));
        }
    };
    Ok(Plan { jobs, left_out })
}

/// Somebody who names the database that is to be filled.
fn refuse_targets(inputs: &[PathBuf], to: Destination<'_>) -> Result<(), String> {
    let output = match to {
        Destination::File(path) | Destination::Folder(path) => Some(path),
        Destination::Stdout | Destination::Nowhere => None,
    };
    let is_missing = |path: &Path| fs::symlink_metadata(path).is_err_and(|e| e.kind() == io::ErrorKind::NotFound);
    let named = |path: &Path| path.to_str().is_some_and(is_connection) && is_missing(path);
    // the name of a database alone may as well be a slip in the name of a dump
    let second = |path: &PathBuf| to == Destination::Stdout && is_missing(path) && path.to_str().is_some_and(is_word);
    let address = inputs.iter().map(PathBuf::as_path).chain(output).find(|path| named(path));
    let name = inputs.get(1..).unwrap_or_default().iter().find(|path| second(path)).map(PathBuf::as_path);
    let Some(target) = address.or(name) else { return Ok(()) };
    let dump = inputs.iter().map(PathBuf::as_path).find(|path| *path != target && path.as_os_str() != "-");
    let word = |path: &Path| shell_word(&shown(path));
    let from = match dump {
        Some(dump) if has_extension(dump, DATABASES) => format!("sqlite3 {} .dump | sqlite2pg", word(dump)),
        Some(dump) => format!("sqlite2pg {}", word(dump)),
        None => String::from("sqlite3 app.db .dump | sqlite2pg"),
    };
    let what = if address.is_some() { "is no file" } else { "is not there" };
    let target = (shown(target), word(target));
    Err(format!("{} {what}: the database is psql's argument: {from} | psql {}", target.0, target.1))
}

/// `postgres://host/name`, `host=.. dbname=..`: how psql takes a database.
fn is_connection(name: &str) -> bool {
    const KEYS: &[&str] = &["dbname", "host", "hostaddr", "password", "port", "service", "sslmode", "user"];
    let key = name.split_once('=').map(|pair| pair.0.trim());
    name.starts_with("postgres://") || name.starts_with("postgresql://") || key.is_some_and(|key| KEYS.contains(&key))
}

/// A name without a folder and without an ending.
fn is_word(name: &str) -> bool {
    !name.is_empty() && !name.contains(['/', '.', '\\'])
}

fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

fn into_folder(
    inputs: &[PathBuf],
    folder: &Path,
    mut dumps_in: impl FnMut(&PathBuf) -> Option<Vec<PathBuf>>,
) -> Result<Vec<Job>, String> {
    let mut dumps = Vec::new();
    for input in inputs {
        if input.as_os_str() == "-" {
            return Err(String::from("standard input has no name for a script in --out-dir: use --output FILE for it"));
        }
        match dumps_in(input) {
            Some(found) => dumps.extend(found),
            // also a folder without dumps: reading it tells
            None => dumps.push(input.clone()),
        }
    }
    let mut taken: HashMap<OsString, PathBuf> = HashMap::new();
    let mut jobs = Vec::with_capacity(dumps.len());
    for input in dumps {
        let name = output_name(&input);
        if let Some(other) = taken.insert(folded(&name), input.clone()) {
            return Err(format!(
                "{} and {} would both become {}: convert one of them into another --out-dir",
                shown(&other),
                shown(&input),
                shown(&folder.join(name))
            ));
        }
        jobs.push(Job { input, output: Some(folder.join(name)) });
    }
    Ok(jobs)
}

/// The dumps of a folder by name, and what of it is not read; `None`: no folder, not readable, or no dump there.
fn dumps_in(path: &Path) -> Option<(Vec<PathBuf>, Option<String>)> {
    const TOLD: usize = 5;
    let entries = fs::read_dir(path).ok()?.flatten().map(|entry| entry.path());
    let (mut found, mut others): (Vec<PathBuf>, Vec<PathBuf>) = entries
        .partition(|path| path.file_name().is_some_and(|name| is_dump_name(Path::new(name))) && !is_folder(path));
    found.sort();
    others.sort();
    let name = |path: &PathBuf| {
        let name = path.file_name().map_or_else(String::new, |name| shown(Path::new(name)));
        if is_folder(path) { name + "/" } else { name }
    };
    let mut names: Vec<String> = others.iter().map(name).filter(|name| !name.starts_with(PARTIAL)).collect();
    let count = names.len();
    names.truncate(TOLD);
    let more = if count > TOLD { ", .." } else { "" };
    let left_out = (count > 0).then(|| {
        let (names, s) = (names.join(", "), if count == 1 { "" } else { "s" });
        format!(
            "{}: {count} name{s} that are not *.sql or *.dump (.gz, .zst, .xz, .bz2) are not read: {names}{more}",
            shown(path)
        )
    });
    (!found.is_empty()).then_some((found, left_out))
}

/// `*.sql` and `*.dump`, also compressed, and not hidden.
fn is_dump_name(name: &Path) -> bool {
    let hidden = name.as_os_str().as_encoded_bytes().starts_with(b".");
    !hidden && has_extension(Path::new(uncompressed(name)), DUMPS)
}

fn has_extension(name: &Path, known: &[&str]) -> bool {
    name.extension().is_some_and(|found| known.iter().any(|one| found.eq_ignore_ascii_case(one)))
}

/// A file name without the ending of a compression.
fn uncompressed(path: &Path) -> &OsStr {
    let name = if has_extension(path, COMPRESSED) { path.file_stem() } else { path.file_name() };
    name.unwrap_or(OsStr::new(""))
}

/// `a.sql` for a.sql, a.sql.gz and a.dump; other names keep all of themselves: `app.2024-05-06.sql`.
fn output_name(input: &Path) -> OsString {
    let name = Path::new(uncompressed(input));
    let mut output = if has_extension(name, DUMPS) { name.file_stem() } else { name.file_name() }
        .unwrap_or(OsStr::new("dump"))
        .to_os_string();
    output.push(".sql");
    output
}

/// A name as the file system compares it.
fn folded(name: &OsStr) -> OsString {
    if cfg!(any(windows, target_os = "macos")) { name.to_ascii_lowercase() } else { name.to_os_string() }
}

#[cfg(unix)]
use unix::{Identity, folder_identity, identity, stderr_identity, stdin_identity, stdout_identity};

#[cfg(not(unix))]
use other::{Identity, folder_identity, identity, stderr_identity, stdin_identity, stdout_identity};

#[cfg(unix)]
mod unix {
    use std::fs::{self, File, Metadata};
    use std::io;
    use std::os::fd::AsFd;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    /// What makes a regular file the same under any name. Pipes and devices may be both ends.
    pub(super) type Identity = (u64, u64);

    fn of(metadata: &Metadata) -> Option<Identity> {
        metadata.is_file().then(|| (metadata.dev(), metadata.ino()))
    }

    fn of_open(stream: impl AsFd) -> Option<Identity> {
        of(&File::from(stream.as_fd().try_clone_to_owned().ok()?).metadata().ok()?)
    }

    pub(super) fn identity(path: &Path) -> Option<Identity> {
        of(&fs::metadata(path).ok()?)
    }

    pub(super) fn folder_identity(path: &Path) -> Option<Identity> {
        let metadata = fs::metadata(path).ok()?;
        metadata.is_dir().then(|| (metadata.dev(), metadata.ino()))
    }

    pub(super) fn stdin_identity() -> Option<Identity> {
        of_open(io::stdin())
    }

    pub(super) fn stderr_identity() -> Option<Identity> {
        of_open(io::stderr())
    }

    pub(super) fn stdout_identity() -> Option<Identity> {
        of_open(io::stdout())
    }
}

#[cfg(not(unix))]
mod other {
    use std::fs;
    use std::path::{Path, PathBuf};

    /// The path behind all links.
    pub(super) type Identity = PathBuf;

    pub(super) fn identity(path: &Path) -> Option<Identity> {
        fs::canonicalize(path).ok()
    }

    pub(super) fn folder_identity(path: &Path) -> Option<Identity> {
        identity(path).filter(|path| path.is_dir())
    }

    /// Redirected files have no name here.
    pub(super) fn stdin_identity() -> Option<Identity> {
        None
    }

    pub(super) fn stderr_identity() -> Option<Identity> {
        None
    }

    pub(super) fn stdout_identity() -> Option<Identity> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files, all empty.
    fn folder(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        folder
    }

    fn planned(inputs: &[&Path], to: Destination<'_>) -> Result<Vec<(String, String)>, String> {
        let inputs: Vec<PathBuf> = inputs.iter().map(|path| path.to_path_buf()).collect();
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let jobs = plan(&inputs, to)?.jobs;
        Ok(jobs.iter().map(|job| (name(&job.input), name(job.output.as_deref().unwrap()))).collect())
    }

    #[test]
    fn an_output_is_called_as_its_input() {
        for (input, want) in [
            ("a.sql", "a.sql"),
            ("x/b.sql.gz", "b.sql"),
            ("c.SQL.ZST", "c.sql"),
            ("d.sql.xz", "d.sql"),
            ("e.dump.bz2", "e.sql"),
            ("f.dump", "f.sql"),
            ("app.db.sql", "app.db.sql"),
            ("app.2024-05-06", "app.2024-05-06.sql"),
            ("app.2024-05-06.gz", "app.2024-05-06.sql"),
            ("app", "app.sql"),
            (".sql", ".sql.sql"),
            ("..", "dump.sql"),
        ] {
            assert_eq!(output_name(Path::new(input)), want, "{input}");
        }
    }

    #[test]
    fn a_folder_gives_its_dumps_by_name() {
        let from =
            folder(&["b.sql.gz", "a.sql", "c.SQL.xz", "d.dump", "notes.txt", ".hidden.sql", "deep/d.sql", "e.sql/f"]);
        let pg = from.path().join("pg");
        let to = Destination::Folder(&pg);
        let want = [("a.sql", "a.sql"), ("b.sql.gz", "b.sql"), ("c.SQL.xz", "c.sql"), ("d.dump", "d.sql")];
        let want: Vec<_> = want.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
        assert_eq!(planned(&[from.path()], to).unwrap(), want);
        let left_out = plan(&[from.path().to_path_buf()], to).unwrap().left_out;
        assert!(left_out[0].ends_with("not read: .hidden.sql, deep/, e.sql/, notes.txt"), "{left_out:?}");
        // a folder without dumps is a job that fails
        assert_eq!(planned(&[&from.path().join("e.sql")], to).unwrap().len(), 1);
        assert!(!pg.exists());
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let from = folder(&["a.sql", "a.sql.gz", "b.sql", "x/b.sql"]);
        let path = |name: &str| from.path().join(name);
        let (a, gz, b, x, out) = (path("a.sql"), path("a.sql.gz"), path("b.sql"), path("x"), path("out.sql"));
        let stdin = Path::new("-");
        let pg = path("pg");
        for (inputs, to, want) in [
            (vec![&*a, &*b], Destination::Stdout, "2 inputs make 2 scripts: --out-dir"),
            (vec![&*a, &*b], Destination::File(&out), "use --out-dir"),
            (vec![&*x], Destination::Stdout, "x is a folder: --out-dir"),
            (vec![&*x], Destination::File(&out), "x is a folder: --out-dir"),
            (vec![&*a, &*gz], Destination::Folder(&pg), "pg/a.sql: convert one"),
            (vec![&*a, &*a], Destination::Folder(&pg), "pg/a.sql: convert one"),
            (vec![&*b, &*x], Destination::Folder(&pg), "pg/b.sql: convert one"),
            (vec![stdin], Destination::Folder(&pg), "standard input has no name"),
            (vec![], Destination::Folder(&pg), "standard input has no name"),
            (vec![&*a], Destination::File(Path::new("x.sql.gz")), "write x.sql and compress it"),
            (vec![&*a, Path::new("mydb")], Destination::Stdout, "a.sql | psql mydb"),
            (
                vec![Path::new("app.db"), Path::new("mydb")],
                Destination::Stdout,
                "sqlite3 app.db .dump | sqlite2pg | psql mydb",
            ),
            (vec![Path::new("postgres://h/db")], Destination::Stdout, ".dump | sqlite2pg | psql postgres://h/db"),
            (vec![Path::new("host=h dbname=x")], Destination::Stdout, "| psql 'host=h dbname=x'"),
            (vec![&*a], Destination::File(Path::new("postgresql://h/db?a=b")), "a.sql | psql 'postgresql://h/db?a=b'"),
        ] {
            let refused = planned(&inputs, to).unwrap_err();
            assert!(refused.contains(want), "{refused}, expected {want}");
        }
        assert_eq!(planned(&[&*gz], Destination::File(&out)).unwrap().len(), 1);
    }
}
