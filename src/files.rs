//! Which inputs become which outputs: names and folders of the command line as a list of jobs.
//!
//! In: the inputs and where their scripts go. Out: one [`Job`] per dump, in the order of the inputs, those of a folder
//! by name; or a refusal, before anything is written: two dumps for one output, an output that is one of the inputs,
//! inputs without a place to go. What an input holds is not looked at here.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Job;

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

/// What a dump is called; the output has `sql` in its place.
const DUMPS: &[&str] = &["sql", "dump"];

/// The jobs for `inputs`; none means standard input.
///
/// # Errors
/// One sentence that says what cannot be done and what can.
pub fn plan(inputs: &[PathBuf], to: Destination<'_>) -> Result<Vec<Job>, String> {
    let stdin = [PathBuf::from("-")];
    let inputs = if inputs.is_empty() { &stdin } else { inputs };
    let jobs = match (to, inputs) {
        (Destination::Folder(folder), _) => into_folder(inputs, folder)?,
        (Destination::Nowhere, _) => {
            let dumps = inputs.iter().flat_map(|input| dumps_in(input).unwrap_or_else(|| vec![input.clone()]));
            dumps.map(|input| Job { input, output: None }).collect()
        }
        (Destination::Stdout | Destination::File(_), [only]) if is_folder(only) => {
            return Err(format!("{} is a folder: --out-dir says where the scripts of its dumps go", only.display()));
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
    refuse_outputs_that_are_inputs(&jobs)?;
    Ok(jobs)
}

fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

fn into_folder(inputs: &[PathBuf], folder: &Path) -> Result<Vec<Job>, String> {
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
                other.display(),
                input.display(),
                folder.join(name).display()
            ));
        }
        jobs.push(Job { input, output: Some(folder.join(name)) });
    }
    Ok(jobs)
}

/// The dumps of a folder by name, those of folders in it left out; `None`: no folder, not readable, or none there.
fn dumps_in(path: &Path) -> Option<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::read_dir(path)
        .ok()?
        .flatten()
        .filter(|entry| is_dump_name(Path::new(&entry.file_name())))
        .map(|entry| entry.path())
        .filter(|path| !is_folder(path))
        .collect();
    found.sort();
    (!found.is_empty()).then_some(found)
}

/// `*.sql`, also compressed, and not hidden: what an interrupted run left behind begins with a dot.
fn is_dump_name(name: &Path) -> bool {
    let hidden = name.as_os_str().as_encoded_bytes().starts_with(b".");
    !hidden && has_extension(Path::new(uncompressed(name)), &["sql"])
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

fn refuse_outputs_that_are_inputs(jobs: &[Job]) -> Result<(), String> {
    let inputs: HashMap<_, _> = jobs.iter().filter_map(|job| Some((input_identity(job)?, job))).collect();
    for output in jobs.iter().filter_map(|job| job.output.as_deref()).filter(|path| path.as_os_str() != "-") {
        if let Some(read) = identity(output).and_then(|identity| inputs.get(&identity)) {
            return Err(format!(
                "{} is the input {} itself: the script needs another place",
                output.display(),
                read.source()
            ));
        }
    }
    Ok(())
}

fn input_identity(job: &Job) -> Option<Identity> {
    if job.is_stdin() { stdin_identity() } else { identity(&job.input) }
}

/// Whether a script to standard output would be written into the dump that is read (`>>`): then nothing may be written
/// there, not even a script that fails.
pub fn would_write_into_input(jobs: &[Job]) -> Option<String> {
    let stdout = stdout_identity()?;
    let read = jobs.iter().find(|job| job.output.is_none() && input_identity(job).as_ref() == Some(&stdout))?;
    Some(format!("standard output is the input {} itself: the script needs another place", read.source()))
}

#[cfg(unix)]
use unix::{Identity, identity, stdin_identity, stdout_identity};

#[cfg(not(unix))]
use other::{Identity, identity, stdin_identity, stdout_identity};

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

    pub(super) fn stdin_identity() -> Option<Identity> {
        of_open(io::stdin())
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

    /// Redirected files have no name here.
    pub(super) fn stdin_identity() -> Option<Identity> {
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
        let jobs = plan(&inputs, to)?;
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
        let from = folder(&["b.sql.gz", "a.sql", "c.SQL.xz", "notes.txt", ".hidden.sql", "deep/d.sql", "e.sql/f"]);
        let pg = from.path().join("pg");
        let to = Destination::Folder(&pg);
        let want = [("a.sql", "a.sql"), ("b.sql.gz", "b.sql"), ("c.SQL.xz", "c.sql")];
        let want: Vec<_> = want.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
        assert_eq!(planned(&[from.path()], to).unwrap(), want);
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
            (vec![&*a], Destination::File(&a), "is the input"),
            (vec![&*x], Destination::Folder(&x), "is the input"),
            (vec![&*gz, &*b], Destination::Folder(from.path()), "b.sql is the input"),
        ] {
            let refused = planned(&inputs, to).unwrap_err();
            assert!(refused.contains(want), "{refused}, expected {want}");
        }
        assert_eq!(planned(&[&*gz], Destination::File(&out)).unwrap().len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_input_is_the_input() {
        let from = folder(&["a.sql"]);
        let (a, link) = (from.path().join("a.sql"), from.path().join("link"));
        std::os::unix::fs::symlink("a.sql", &link).unwrap();
        assert!(planned(&[&a], Destination::File(&link)).unwrap_err().contains("is the input"));
        assert!(planned(&[Path::new("/dev/null")], Destination::File(Path::new("/dev/null"))).is_ok());
    }
}
