//! The test house: one binary, one throwaway PostgreSQL per run, one named test per rule and per corpus folder.
//!
//! The runner is libtest-mimic instead of `#[test]`: the corpus is read at run time, and whatever was left out has to
//! be said after the last line of the run, where nobody overlooks it. Each module hands in its tests by `trials()`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail, and says why"
)]

mod cases;
mod checked;
mod cli;
mod complete;
mod corpus;
mod cursor;
mod cut;
mod ddl_oracle;
mod edges;
mod equal;
mod expr_oracle;
mod expressions;
mod faults;
mod files;
mod firing;
mod frame;
mod helpers;
mod hostile;
mod json;
mod load;
mod lookahead;
mod memory;
mod mutation;
mod options;
mod oracle;
mod pooler;
mod properties;
mod psql;
mod psql_model;
mod random;
mod rerun;
mod rights;
mod scan_oracle;
mod server;
mod source;
mod surroundings;
mod tidy;
mod values;

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

type HandIn = fn() -> Vec<Trial>;

/// The modules with what they hand in; a test's name begins with its module's.
const MODULES: &[(&str, HandIn)] = &[
    ("cases", cases::trials),
    ("equal", equal::trials),
    ("corpus", corpus::trials),
    ("frame", frame::trials),
    ("load", load::trials),
    ("lookahead", lookahead::trials),
    ("memory", memory::trials),
    ("cli", cli::trials),
    ("files", files::trials),
    ("edges", edges::trials),
    ("cursor", cursor::trials),
    ("cut", cut::trials),
    ("faults", faults::trials),
    ("hostile", hostile::trials),
    ("pooler", pooler::trials),
    ("firing", firing::trials),
    ("properties", properties::trials),
    ("psql_model", psql_model::trials),
    ("ddl_oracle", ddl_oracle::trials),
    ("expr_oracle", expr_oracle::trials),
    ("expressions", expressions::trials),
    ("rerun", rerun::trials),
    ("rights", rights::trials),
    ("scan_oracle", scan_oracle::trials),
    ("helpers", helpers::trials),
    ("mutation", mutation::trials),
    ("options", options::trials),
    ("server", server::trials),
    ("tidy", tidy::trials),
];

fn main() -> ExitCode {
    // A test of the server's end runs this binary again, as the process that is going to be killed.
    if let Some(how) = std::env::var_os("SQLITE2PG_TEST_HOLD") {
        server::hold(&how);
    }
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for (module, hand_in) in MODULES {
        let handed = hand_in();
        // whoever asks for a module by its name must get its tests
        let stray = handed.iter().find(|trial| !trial.name().starts_with(&format!("{module}::")));
        assert!(stray.is_none(), "{module}: a test called {}", stray.map_or("", |trial| trial.name()));
        trials.extend(handed);
    }
    if surroundings::hostile() != Ok(None) {
        // the others would tell the same as without
        trials.retain(|trial| trial.kind() == server::KIND);
    }
    if server::left_out() {
        trials = trials
            .into_iter()
            .map(|trial| {
                let needs_server = trial.kind() == server::KIND;
                trial.with_ignored_flag(needs_server)
            })
            .collect();
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    server::stop();
    if server::left_out() && !arguments.list {
        println!(
            "NOT TESTED: no script was loaded into PostgreSQL, because SQLITE2PG_TEST_PG=none left those tests out"
        );
    }
    conclusion.exit_code()
}
