//! What is written against what is read: no script, report or message goes into a dump, into another of them, or into
//! the file of `--expect`.
//!
//! In: the jobs, the report, the expectation. Out: a refusal, before anything is opened. Two names are one place when
//! they lead to one file (links, other spellings), or to one that is not there yet, also where the file system does not
//! tell the case of letters apart.

use super::{Identity, folder_identity, identity, stderr_identity, stdin_identity, stdout_identity};
use crate::error::path as shown;
use crate::output::{follow, is_stdout};
use crate::run::Job;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// What a run reads and writes besides its inputs and scripts.
#[derive(Debug, Clone, Copy, Default)]
pub struct Others<'a> {
    /// `--report`
    pub report: Option<&'a Path>,
    /// `--expect`
    pub expect: Option<&'a Path>,
    /// Standard output gets something that is no script.
    pub prints: bool,
}

/// Why a run is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What to say.
    pub text: String,
    /// Standard output or standard error, where it leads into what is read: not even that may be said there.
    pub spoils: Option<Stream>,
}

/// A stream that may be a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// Where bytes come from or go to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Place {
    /// A regular file. Pipes and devices may be both ends.
    File(Identity),
    /// A file that is not there yet: the folder that is, and the names below it.
    New(Identity, PathBuf),
}

struct Use {
    what: &'static str,
    name: String,
    place: Option<Place>,
    /// Of a file that is not there yet: the folder that is.
    folder: PathBuf,
    stream: Option<Stream>,
    read: bool,
}

impl Use {
    fn of(what: &'static str, path: &Path) -> Use {
        let (place, folder) = place(path).map_or((None, PathBuf::new()), |(place, folder)| (Some(place), folder));
        Use { what, name: format!(" {}", shown(path)), place, folder, stream: None, read: false }
    }

    fn stream(what: &'static str, identity: Option<Identity>, stream: Option<Stream>) -> Use {
        Use { what, name: String::new(), place: identity.map(Place::File), folder: PathBuf::new(), stream, read: false }
    }

    fn is(&self, other: &Use) -> bool {
        match (&self.place, &other.place) {
            (Some(Place::New(_, name)), Some(Place::New(_, other))) => name == other || folds_case(&self.folder),
            (place, other) => place == other,
        }
    }
}

/// The first place that is written and also read, or written twice.
pub fn refuse(jobs: &[Job], others: &Others<'_>) -> Option<Refusal> {
    let mut known: HashMap<Place, Use> = HashMap::new();
    let mut learn = |used: Use| {
        if let Some(place) = used.place.clone().map(folded) {
            known.entry(place).or_insert(Use { read: true, ..used });
        }
    };
    for job in jobs {
        learn(if job.is_stdin() {
            Use::stream("the input <stdin>", stdin_identity(), None)
        } else {
            Use::of("the input", &job.input)
        });
    }
    others.expect.into_iter().for_each(|path| learn(Use::of("the file of --expect", path)));
    let scripts = jobs.iter().filter_map(|job| job.output.as_deref());
    let scripts = scripts.filter(|path| !is_stdout(path)).map(|path| (Use::of("the script", path), "the script"));
    let to_stdout = jobs.iter().any(|job| job.output.as_deref().is_none_or(is_stdout));
    let stdout = to_stdout.then(|| {
        let what = if others.prints { "what is printed" } else { "the script" };
        (Use::stream("standard output", stdout_identity(), Some(Stream::Stdout)), what)
    });
    let report = others.report.map(|path| (Use::of("the report", path), "the report"));
    let stderr = (Use::stream("standard error", stderr_identity(), Some(Stream::Stderr)), "what is said");
    for (written, what) in scripts.chain(stdout).chain(report).chain([stderr]) {
        let Some(key) = written.place.clone().map(folded) else { continue };
        if let Some(other) = known.get(&key).filter(|other| written.is(other)) {
            // what is printed may stand among what is said about it, as on a terminal
            if others.prints && (written.stream, other.stream) == (Some(Stream::Stderr), Some(Stream::Stdout)) {
                continue;
            }
            let this = format!("{}{}", written.what, written.name);
            let this = this.strip_prefix("the script ").unwrap_or(&this);
            let text = format!("{this} is {}{} itself: {what} needs another place", other.what, other.name);
            return Some(Refusal { text, spoils: written.stream.filter(|_| other.read) });
        }
        known.insert(key, written);
    }
    None
}

/// Where a name leads, and the deepest folder on the way that is there.
fn place(path: &Path) -> Option<(Place, PathBuf)> {
    if let Ok(metadata) = fs::metadata(path) {
        let file = identity(path).filter(|_| metadata.is_file());
        return file.map(|file| (Place::File(file), PathBuf::new()));
    }
    let end = follow(path).ok()?;
    end.ancestors().skip(1).find_map(|above| {
        let folder = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        let found = folder_identity(folder)?;
        let below = end.strip_prefix(above).unwrap_or(&end).components();
        let below = below.filter(|part| *part != Component::CurDir).collect();
        Some((Place::New(found, below), folder.to_path_buf()))
    })
}

/// Places that may be one have one key.
fn folded(place: Place) -> Place {
    match place {
        Place::File(identity) => Place::File(identity),
        Place::New(folder, name) => {
            let name = name.to_str().map_or_else(|| name.as_os_str().to_ascii_lowercase(), |n| n.to_lowercase().into());
            Place::New(folder, name.into())
        }
    }
}

/// Whether names that differ in the case of their letters are one here: asked of a file that is made for it.
fn folds_case(folder: &Path) -> bool {
    let asked = tempfile::Builder::new().prefix(".sqlite2pg-CASE-").tempfile_in(folder);
    asked.is_ok_and(|file| {
        let name = file.path().file_name().map(OsStr::to_ascii_lowercase);
        name.is_some_and(|name| folder.join(name).exists())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_written_is_no_other_place() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a.sql"), "").unwrap();
        fs::write(at("counts.csv"), "").unwrap();
        fs::hard_link(at("a.sql"), at("hard.sql")).unwrap();
        std::os::unix::fs::symlink("a.sql", at("soft.sql")).unwrap();
        std::os::unix::fs::symlink("out.sql", at("to-out.sql")).unwrap();
        fs::create_dir(at("pg")).unwrap();
        for (output, report, told) in [
            (Some("out.sql"), "r.json", None),
            (None, "r.json", None),
            (None, "a.sql", Some("is the input")),
            (None, "pg/../a.sql", Some("is the input")),
            (None, "hard.sql", Some("is the input")),
            (None, "soft.sql", Some("is the input")),
            (None, "counts.csv", Some("is the file of --expect")),
            (Some("counts.csv"), "r.json", Some("is the file of --expect")),
            (Some("hard.sql"), "r.json", Some("is the input")),
            (Some("out.sql"), "out.sql", Some("is the script")),
            (Some("out.sql"), "./pg/../out.sql", Some("is the script")),
            (Some("out.sql"), "to-out.sql", Some("is the script")),
            (Some("no/such/out.sql"), "no/./such/out.sql", Some("is the script")),
            (Some("no/such/out.sql"), "no/such/other.sql", None),
            (Some("out.sql"), "OUT.sql", None),
        ] {
            let jobs = [Job { input: at("a.sql"), output: output.map(at) }];
            let (report, expect) = (at(report), at("counts.csv"));
            let others = Others { report: Some(&report), expect: Some(&expect), prints: false };
            let found = refuse(&jobs, &others).map(|refusal| refusal.text);
            // a machine of the tests may ignore the case of names
            let folded = folds_case(folder.path()) && report.ends_with("OUT.sql");
            assert!(folded || found.as_deref().is_some() == told.is_some(), "{output:?} {report:?}: {found:?}");
            assert!(told.is_none_or(|told| found.as_deref().is_some_and(|text| text.contains(told))), "{found:?}");
        }
        assert!(fs::read_dir(folder.path()).unwrap().count() == 6, "something was left behind");
    }
}
