//! The corpus: `corpus/<area>/<name>/` with an input and what the binary must make of it. CONTRIBUTING.md tells how a
//! case is added.

use libtest_mimic::Trial;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

/// How many cases there are: one that vanishes is seen. Raise it with every case.
const CASES: usize = 504;

/// All that a case folder may hold. `args`: one argument per line. `psql`: the status of psql, then a part of its
/// message. `probe.sql`: one statement a line, run on SQLite and on PostgreSQL with foreign keys on, before the rows are
/// compared again. `counts.csv`: for `--expect`. `meaning.sql`: what SQLite's values stand for. `oracle`: `none`, then why SQLite cannot tell the rows. `renamed`:
/// `table -> name` or `table.column -> name` per line, for names that PostgreSQL cannot hold. `absent`: a
/// table or view per line that the arguments leave out.
const FILES: &[&str] = &[
    "input.sql",
    "args",
    "counts.csv",
    "expected.sql",
    "expected.report",
    "psql",
    "meaning.sql",
    "oracle",
    "renamed",
    "absent",
    "probe.sql",
];

/// One folder of the corpus.
#[derive(Clone)]
pub struct Case {
    /// `type/boolean`
    pub name: String,
    folder: PathBuf,
}

/// Every case, by name.
pub fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut cases = Vec::new();
    for area in folders(&root) {
        for folder in folders(&area) {
            let name = folder.strip_prefix(&root).unwrap().to_str().expect("case names are ASCII").to_owned();
            cases.push(Case { name, folder });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

impl Case {
    /// The path of one of [`FILES`].
    pub fn file(&self, name: &str) -> PathBuf {
        assert!(FILES.contains(&name));
        self.folder.join(name)
    }

    /// The dump.
    pub fn input(&self) -> Vec<u8> {
        fs::read(self.file("input.sql")).expect("input.sql")
    }

    /// The words of a file that a case may have, by line.
    pub fn lines(&self, name: &str) -> Option<Vec<String>> {
        let text = fs::read_to_string(self.file(name)).ok()?;
        Some(text.lines().map(str::to_owned).collect())
    }

    /// Runs the binary on the dump with the case's arguments and further ones.
    pub fn convert(&self, more: &[&str]) -> Output {
        let mut args = self.lines("args").unwrap_or_default();
        // A flag may be given once only.
        let new = more.iter().map(|arg| (*arg).to_owned()).filter(|arg| !args.contains(arg));
        let new: Vec<String> = new.collect();
        args.extend(new);
        filter(&args, &self.input())
    }
}

/// The binary, in an environment that cannot change what it prints.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sqlite2pg"));
    command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What the binary makes of an input.
pub fn filter<S: AsRef<OsStr>>(args: &[S], input: &[u8]) -> Output {
    let mut child = command().args(args).spawn().expect("the binary starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    thread::scope(|scope| {
        // A filter that stops early breaks the pipe; its status is what counts.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the binary ends")
    })
}

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("cases::the_corpus_is_there", || {
            let found = all().len();
            assert_eq!(found, CASES, "cases in corpus/");
            Ok(())
        }),
        Trial::test("cases::contributing_tells_every_file", || {
            let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md"))?;
            for name in FILES {
                assert!(text.contains(&format!("`{name}`")), "CONTRIBUTING.md does not tell what {name} holds");
            }
            Ok(())
        }),
        Trial::test("cases::a_folder_holds_known_files_only", || {
            for case in all() {
                assert!(case.file("input.sql").is_file(), "{}: no input.sql", case.name);
                for entry in fs::read_dir(&case.folder)? {
                    let name = entry?.file_name();
                    assert!(name.to_str().is_some_and(|name| FILES.contains(&name)), "{}: {name:?}", case.name);
                }
            }
            Ok(())
        }),
    ]
}
