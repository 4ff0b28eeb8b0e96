//! `--list-rules`: every table of rules and codes as text, one row a line, tab-separated.

use crate::report::codes::CODES;
use crate::rules::defaults::NOW;
use crate::rules::pragmas::PRAGMAS;
use crate::rules::types::{TYPES, TypeRule};
use std::fmt::Write as _;

/// The tables.
pub fn list() -> String {
    let mut text = String::new();
    // writing to a String cannot fail
    let _ = writeln!(text, "# declared types: id, names, becomes (the first that all values fit)");
    for TypeRule { id, names, steps } in TYPES {
        let steps: Vec<&str> = steps.iter().map(|step| step.name()).collect();
        let _ = writeln!(text, "{id}\t{}\t{}", names.join(", "), steps.join(" > "));
    }
    let _ = writeln!(text, "# defaults that mean now: id, spelling, gives");
    for (id, spelling, now, _) in NOW {
        let _ = writeln!(text, "{id}\t{spelling}\t{now:?}");
    }
    let _ = writeln!(text, "# PRAGMA statements: id, name, meaning");
    for (id, name, meaning) in PRAGMAS {
        let _ = writeln!(text, "{id}\t{name}\t{meaning:?}");
    }
    let _ = writeln!(text, "# diagnostic codes: id, severity, meaning");
    for (id, severity, meaning) in CODES {
        let _ = writeln!(text, "{id}\t{severity:?}\t{meaning}");
    }
    text
}
