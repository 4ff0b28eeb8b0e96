//! The never-rules of the design, held by reading the source tree. Each rule is a row with a sample that breaks it.

use crate::source::Source;
use libtest_mimic::{Failed, Trial};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// The longest file.
const LINES: usize = 600;

/// `rules/` is tables; these many functions per file look something up in them.
const LOOKUPS: usize = 6;

/// The layers and what each may use, besides itself. `convert` is the loop that knows them all; `error` and `report`
/// are what every layer says things with. No row names a layer that stands after it in the flow. `codec` is a leaf: it
/// knows a literal and its own forms, and `profile` and `translate` speak of values in its terms.
const LAYERS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("input", &["error"]),
    ("output", &["error"]),
    ("progress", &["error"]),
    ("scan", &["error"]),
    ("sqlite", &["scan", "error"]),
    ("pg", &["error"]),
    // the tables name both worlds: a declared type on the left, a PostgreSQL type on the right
    ("rules", &["sqlite", "pg", "error"]),
    // the end-of-run table and --list-rules; the data of a diagnostic depends on nothing
    ("report", &["rules", "error"]),
    ("catalog", &["sqlite", "error", "report"]),
    ("codec", &["sqlite", "pg", "error"]),
    ("profile", &["sqlite", "codec", "rules", "error", "report"]),
    ("translate", &["sqlite", "catalog", "codec", "profile", "rules", "pg", "error", "report"]),
    (
        "convert",
        &[
            "input",
            "scan",
            "sqlite",
            "catalog",
            "codec",
            "profile",
            "rules",
            "translate",
            "pg",
            "progress",
            "error",
            "report",
        ],
    ),
    // from one file to one file; it reads the failing script of `pg`
    ("run", &["convert", "input", "output", "progress", "pg", "error", "report"]),
    ("files", &["run", "input", "output", "error"]),
    ("cli", &["files", "run", "convert", "translate", "pg", "input", "output", "progress", "rules", "error", "report"]),
    ("main", &["cli", "files", "run", "convert", "error", "report", "rules", "input", "output", "progress"]),
    ("lib", &[]),
];

/// Words that begin a statement; a string that starts with one is SQL text.
const SQL: &[&str] = &[
    "CREATE ",
    "ALTER ",
    "COPY ",
    "DROP ",
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE ",
    "COMMENT ",
    "ANALYZE ",
    "VALIDATE ",
];

/// A finding: the line, from 1, and what is wrong with it.
type Finding = (usize, String);

/// One rule. `bad` is a path and a text that break it.
struct Rule {
    name: &'static str,
    find: fn(&str, &Source) -> Vec<Finding>,
    bad: &'static [(&'static str, &'static str)],
}

const RULES: &[Rule] = &[
    Rule {
        name: "a_file_opens_with_what_it_is_for",
        find: |_, source| {
            if source.text.starts_with("//!") { vec![] } else { vec![(1, "no //! in the first line".into())] }
        },
        bad: &[("src/scan.rs", "use std::fmt;\n//! late\n")],
    },
    Rule {
        name: "a_file_is_not_too_long",
        find: |_, source| {
            let lines = source.text.lines().count();
            if lines > LINES { vec![(lines, format!("{lines} lines, at most {LINES}"))] } else { vec![] }
        },
        bad: &[],
    },
    Rule {
        name: "no_layer_arrow_points_back",
        find: arrows,
        bad: &[
            ("src/sqlite/row/mod.rs", "use crate::pg::PgType;"),
            ("src/pg/ddl.rs", "fn f(x: crate::sqlite::Literal) {}"),
            ("src/sqlite/ddl/mod.rs", "use crate::{scan, translate::table};"),
            ("src/report/text.rs", "use crate::{\n    catalog::{Table, Column},\n};"),
            ("src/scan.rs", "use super::sqlite;"),
            ("src/cli.rs", "use sqlite2pg::scan::Scanner;"),
            ("src/helper.rs", "//! a module that no row of LAYERS knows"),
        ],
    },
    Rule {
        name: "rules_are_tables_with_lookups_only",
        find: |path, source| {
            let within = path.starts_with("src/rules/");
            let functions = source.lines().filter(|(_, line)| within && has_word(line, "fn") && line.contains('('));
            let beyond: Vec<usize> = functions.map(|(at, _)| at).skip(LOOKUPS).collect();
            beyond.into_iter().map(|at| (at, format!("more than {LOOKUPS} functions"))).collect()
        },
        bad: &[("src/rules/types.rs", "fn a() {}\nfn b() {}\nfn c() {}\nfn d() {}\nfn e() {}\nfn f() {}\nfn g() {}\n")],
    },
    Rule {
        name: "scan_does_no_io",
        find: |path, source| words(source, path == "src/scan.rs", &["std::io", "std::fs", "io::", "fs::"]),
        bad: &[("src/scan.rs", "use std::io::Read;")],
    },
    Rule {
        name: "sql_text_is_built_in_pg_only",
        find: |path, source| {
            // sqlite/ parses the words, sniff recognises foreign scripts by them, the code table and the command line speak about them.
            let free = ["src/pg/", "src/sqlite/", "src/input/sniff.rs"].iter().any(|folder| path.starts_with(folder));
            let strings = source.strings.iter().filter(|(_, text)| SQL.iter().any(|word| text.starts_with(word)));
            strings.filter(|_| !free).map(|(at, text)| (*at, format!("SQL text {text:?}"))).collect()
        },
        bad: &[
            ("src/translate/table.rs", "let x = \"CREATE TABLE x\";"),
            ("src/convert/mod.rs", "w.write_all(b\"COPY t FROM stdin\")?;"),
            ("src/codec/mod.rs", "format!(r#\"ALTER TABLE \"{}\"\"#, x)"),
        ],
    },
    Rule {
        name: "report_never_writes_to_stdout",
        find: |path, source| words(source, path.starts_with("src/report/"), &["stdout", "println!", "print!"]),
        bad: &[("src/report/text.rs", "let out = std::io::stdout();"), ("src/report/mod.rs", "print!(\"x\");")],
    },
    Rule {
        name: "anyhow_and_clap_stay_in_main_and_cli",
        find: |path, source| {
            let free = path == "src/main.rs" || layer(path) == "cli";
            words(source, !free, &["anyhow", "clap"])
        },
        bad: &[("src/convert/mod.rs", "use anyhow::Result;"), ("src/lib.rs", "#[derive(clap::Parser)]")],
    },
    Rule {
        name: "no_unsafe_no_lossy_decoding_no_unwrap",
        find: |_, source| {
            // A string literal reads as a blank: a parser's own expect(token) is another matter. clippy sees the rest.
            words(
                source,
                true,
                &["unsafe", "from_utf8_lossy", "unwrap()", "unwrap_unchecked", ".expect( )", "panic!", "todo!"],
            )
        },
        bad: &[
            ("src/scan.rs", "unsafe { f() }"),
            ("src/input/mod.rs", "String::from_utf8_lossy(x)"),
            ("src/codec/mod.rs", "let a = b\n    .unwrap();"),
            ("src/codec/mod.rs", "b.expect(\"never\")"),
        ],
    },
    Rule {
        name: "a_regex_matches_and_never_replaces",
        find: |_, source| {
            let used = has_word(&source.code, "regex") || source.code.contains("Regex");
            words(source, used, &["replace_all(", "replacen(", "NoExpand", "Replacer"])
        },
        bad: &[("src/translate/view.rs", "use regex::Regex;\nlet x = re.replace_all(sql, y);")],
    },
    Rule {
        name: "no_underscore_arm_in_translators_and_codecs",
        find: |path, source| {
            let within = ["src/translate/", "src/codec/"].iter().any(|folder| path.starts_with(folder));
            let ours = ["Expr::", "Literal::", "PgType::", "Stmt::", "Statement::"];
            let lines: Vec<(usize, &str)> = source.lines().collect();
            let arms = lines.iter().filter(|(_, line)| within && line.trim_start().starts_with("_ =>"));
            arms.filter(|(at, line)| {
                arm_before(&lines[..*at - 1], line).is_some_and(|arm| ours.iter().any(|own| arm.starts_with(own)))
            })
            .map(|(at, _)| (*at, "`_ =>` in a match over our own enum: a new variant would pass unseen".into()))
            .collect()
        },
        bad: &[("src/codec/mod.rs", "match x {\n    Literal::Null => {\n        1\n    }\n    _ => 2,\n}")],
    },
    Rule {
        name: "tests_are_handed_in_by_trials",
        // This binary has its own runner: a #[test] would be compiled away and never run.
        find: |path, source| words(source, path.starts_with("tests/it/"), &["#[test]"]),
        bad: &[("tests/it/load.rs", "#[test]\nfn x() {}")],
    },
    Rule {
        name: "no_debug_form_in_what_is_said",
        // a name with a backslash would be another one; a number in code for PostgreSQL is nothing that is said
        find: |path, source| {
            let free = path == "src/report/rules.rs" || !path.starts_with("src/") || path.ends_with("tests.rs");
            let number = |text: &str| ["{n:?}", "{value:?}"].contains(&text);
            let found = source.strings.iter().filter(|(_, text)| !free && text.contains(":?}") && !number(text));
            found.map(|(at, text)| (*at, format!("{text:?}: error::quoted is for names"))).collect()
        },
        bad: &[
            ("src/convert/hold.rs", "format!(\"table {name:?} has\")"),
            ("src/convert/hold.rs", "format!(\"{:?}\", x)"),
            ("src/convert/hold.rs", "format!(\"{other:?}\")"),
        ],
    },
    Rule {
        name: "no_path_of_one_machine",
        find: |_, source| {
            let home = ["/ho", "me/"].concat();
            let found = source.strings.iter().filter(|(_, text)| text.contains(&home) || text.contains("/root/"));
            found.map(|(at, text)| (*at, format!("{text:?}"))).collect()
        },
        bad: &[("src/cli.rs", "let x = \"/root/x\";")],
    },
];

/// Every place of one of the words in the code, where the rule applies.
fn words(source: &Source, applies: bool, words: &[&str]) -> Vec<Finding> {
    if !applies {
        return Vec::new();
    }
    let hits = |line: &str| {
        words.iter().filter(|word| has_word(line, word)).map(|word| (*word).to_owned()).collect::<Vec<_>>()
    };
    source.lines().flat_map(|(at, line)| hits(line).into_iter().map(move |word| (at, word))).collect()
}

/// Whether a word stands in a line, not as a part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(part) && word.starts_with(part);
        let after = line[at + word.len()..].chars().next().is_some_and(part) && word.ends_with(part);
        !before && !after
    })
}

/// The nearest line above that is as far to the right as an arm: the arm before it, for code that rustfmt has seen.
fn arm_before<'a>(above: &[(usize, &'a str)], arm: &str) -> Option<&'a str> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let same = above
        .iter()
        .rev()
        .map(|(_, line)| *line)
        .take_while(|line| line.trim().is_empty() || indent(line) >= indent(arm));
    same.filter(|line| !line.trim().is_empty() && indent(line) == indent(arm))
        .map(str::trim_start)
        .find(|line| line.contains("=>"))
}

fn layer(path: &str) -> &str {
    let path = path.strip_prefix("src/").unwrap_or(path);
    path.split_once('/').map_or(path.strip_suffix(".rs").unwrap_or(path), |(folder, _)| folder)
}

fn arrows(path: &str, source: &Source) -> Vec<Finding> {
    if !path.starts_with("src/") {
        return Vec::new();
    }
    let own = layer(path);
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == own) else {
        return vec![(1, format!("the module {own} has no row in LAYERS"))];
    };
    let mut findings = Vec::new();
    let mut roots = vec!["crate::", "sqlite2pg::"];
    let up = "super::";
    if path.matches('/').count() == 1 || path.ends_with("/mod.rs") {
        roots.push(up);
    }
    for root in roots {
        for (at, _) in source.code.match_indices(root) {
            let line = source.code[..at].matches('\n').count() + 1;
            let before = source.code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            for name in heads(&source.code[at + root.len()..]) {
                let known = LAYERS.iter().any(|(layer, _)| *layer == name);
                if known && name != own && !allowed.contains(&name.as_str()) {
                    findings.push((line, format!("{own} uses {name}")));
                }
            }
        }
    }
    findings
}

/// The first names of a path: `a::b` gives a, `{a::{b, c}, d}` gives a and d.
fn heads(rest: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut heads = vec![name(group)];
    let mut depth = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    heads
}

/// Every Rust file of a folder, as `src/pg/copy.rs`, with its text.
fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open = vec![root.join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().expect("ASCII").to_owned();
                found.push((name, fs::read_to_string(path).expect("UTF-8")));
            }
        }
    }
    // a module that its parent declares for tests only is test code
    let tests: Vec<String> = found
        .iter()
        .filter_map(|(path, text)| path.strip_suffix("mod.rs").map(|folder| (folder, text)))
        .flat_map(|(folder, text)| {
            text.match_indices("#[cfg(test)]\nmod ").map(move |(at, head)| {
                let name: String = text[at + head.len()..].chars().take_while(|c| *c != ';').collect();
                format!("{folder}{name}.rs")
            })
        })
        .collect();
    found.retain(|(path, _)| !tests.contains(path));
    found.sort();
    found
}

pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        RULES.iter().map(|rule| Trial::test(format!("tidy::{}", rule.name), move || hold(rule))).collect();
    trials.push(Trial::test("tidy::comments_literals_and_tests_are_not_code", readings));
    trials.push(Trial::test("tidy::the_layers_have_no_cycle", || {
        let place = |name: &str| LAYERS.iter().position(|row| row.0 == name).expect("a row");
        for (name, uses) in LAYERS {
            for used in *uses {
                let later = place(used) > place(name);
                assert!(!later, "{name} uses {used}, which stands after it");
            }
        }
        Ok(())
    }));
    trials
}

/// The files of a folder as they read, each read once.
fn sources(folder: &'static str) -> &'static [(String, Source)] {
    static SRC: OnceLock<Vec<(String, Source)>> = OnceLock::new();
    static TESTS: OnceLock<Vec<(String, Source)>> = OnceLock::new();
    let read = || files(folder).into_iter().map(|(path, text)| (path, Source::new(&text))).collect();
    if folder == "src" { SRC.get_or_init(read) } else { TESTS.get_or_init(read) }
}

fn hold(rule: &Rule) -> Result<(), Failed> {
    for (path, text) in rule.bad {
        // a rule that speaks of a file which is no longer there guards nothing
        let there = Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file();
        assert!(there != text.contains("no row of LAYERS"), "{path}: the file of the bad sample");
        assert!(!(rule.find)(path, &Source::new(text)).is_empty(), "the bad sample passes: {text:?}");
    }
    if rule.name == "a_file_is_not_too_long" {
        assert!(!(rule.find)("src/scan.rs", &Source::new(&"//!\n".repeat(LINES + 1))).is_empty());
    }
    let code = sources("src");
    assert!(code.len() >= 10, "{} source files: the tree was not found", code.len());
    // The binary's tests may unwrap; what holds for every file holds for them.
    let everywhere = ["a_file_opens", "a_file_is", "tests_are"].iter().any(|start| rule.name.starts_with(start));
    let tests = if everywhere { sources("tests") } else { &[] };
    let mut broken = String::new();
    for (path, source) in code.iter().chain(tests) {
        for (line, what) in (rule.find)(path, source) {
            broken.push_str(&format!("{path}:{line}: {what}\n"));
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(broken.into()) }
}

fn readings() -> Result<(), Failed> {
    // (text, a word that must not be found, a word that must be)
    for (text, hidden, seen) in [
        ("// gone\nhere", "gone", "here"),
        ("/* gone /* nested gone */ gone */ here", "gone", "here"),
        ("let a = \"gone \\\" gone\"; here", "gone", "here"),
        ("let a = r#\"gone \" gone\"#; here", "gone", "here"),
        ("let a = b\"gone\"; here", "gone", "here"),
        ("let a = '\"'; here // gone", "gone", "here"),
        ("let a = '\\''; here // gone", "gone", "here"),
        ("fn a<'a>(x: &'a str) { here }", "gone", "here"),
        ("let a = b'\\\\'; here /* gone */", "gone", "here"),
        ("#[cfg(test)]\nmod tests {\n fn gone() { let a = \"}\"; }\n}\nfn here() {}", "gone", "here"),
        ("#[cfg(test)]\nuse gone;\nuse here;", "gone", "here"),
        ("let for_r = br\"gone\"; here", "gone", "here"),
    ] {
        let source = Source::new(text);
        assert!(!has_word(&source.code, hidden), "{text:?} reads as {:?}", source.code);
        assert!(has_word(&source.code, seen), "{text:?} reads as {:?}", source.code);
        assert_eq!(source.code.lines().count(), text.lines().count(), "{text:?}");
    }
    let source = Source::new(
        "a(\"one\");\nb(r#\"two \"2\"\"#);\n#[cfg(test)]\nmod tests {\n fn t() { \"three\"; }\n}\nc(\"four\");",
    );
    let strings: Vec<(usize, &str)> = source.strings.iter().map(|(at, text)| (*at, text.as_str())).collect();
    assert_eq!(strings, [(1, "one"), (2, "two \"2\""), (7, "four")]);
    Ok(())
}
