//! The options with which a run would pass, in one line that can be copied.

use super::{Report, Severity};

/// The options that decide what an Error asks for.
const DECIDES: &[(&str, &str)] = &[("value.invalid-utf8", "--invalid-utf8 bytea"), ("value.nul", "--nul escape")];

/// What has to be added to the command line so that nothing stops and nothing is left unaccepted; `None` where nothing
/// has, or where an option cannot help: then that Error tells what can.
pub(super) fn way_out(report: &Report) -> Option<String> {
    let mut options = Vec::new();
    let mut codes = Vec::new();
    for found in &report.diagnostics {
        match found.severity() {
            Severity::Error => options.push(DECIDES.iter().find(|row| row.0 == found.code)?.1),
            Severity::Loss if !report.is_allowed(found.code) => codes.push(found.code),
            Severity::Warning if report.strict && !report.is_allowed(found.code) => codes.push(found.code),
            Severity::Note | Severity::Warning | Severity::Loss => {}
        }
    }
    options.sort_unstable();
    options.dedup();
    codes.sort_unstable();
    codes.dedup();
    let allow = (!codes.is_empty()).then(|| format!("--allow {}", codes.join(",")));
    let line: Vec<String> = options.into_iter().map(String::from).chain(allow).collect();
    (!line.is_empty()).then(|| line.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Diagnostic;

    #[test]
    fn one_line_names_all_that_is_needed() {
        for (codes, strict, want) in [
            (&[][..], false, None),
            (&["type.text", "form.epoch"], false, None),
            (&["type.text", "view.untranslated"], false, Some("--allow view.untranslated")),
            (&["view.untranslated", "type.text", "fk.generated"], true, Some("--allow type.text,view.untranslated")),
            (
                &["value.nul", "value.invalid-utf8", "value.nul", "view.depends"],
                false,
                Some("--invalid-utf8 bytea --nul escape --allow view.depends"),
            ),
            (&["value.misfit", "view.depends"], false, None),
        ] {
            let mut report = Report::new(vec!["fk".into()]);
            report.strict = strict;
            report.extend(codes.iter().enumerate().map(|(at, code)| Diagnostic::new(code, "x").object(at.to_string())));
            assert_eq!(way_out(&report).as_deref(), want, "{codes:?}");
        }
    }
}
