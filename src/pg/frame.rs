//! What stands around the tables and objects of every script, and makes each cut of it visible and harmless.
//!
//! `\if true .. \endif` makes psql end with 3 when the script is cut, `BEGIN .. COMMIT` keeps a cut script from leaving
//! anything, `\restrict` keeps data from ever being a meta-command. What the server refused is counted in a setting of
//! the transaction and is in a variable of psql before COMMIT: what follows COMMIT may run in another session, as it
//! does after a transaction pooler. Whoever changes this: no beginning of the script may end in a meta-command that
//! waits, as the first two letters of `\endif` do (psql's editor); therefore the last line is a variable.

use super::ident::Literal;
use super::options::{Orphans, Refused, Restrict, Told};
use super::procedures;
use super::routines::Routines;
use super::script::{At, Script};
use super::tally::Verify;
use std::io::{self, Write};

/// The first bytes, written before the first byte of input is read: a filter that ended at any moment then leaves a
/// script on which psql fails.
pub const HEAD: &str = "\\set ON_ERROR_STOP on\n\\if true\n";

/// Settings of psql.
const VARIABLES: &str = "\
-- Written by sqlite2pg. Load with: psql -X -d DATABASE -f THIS-FILE
\\set ON_ERROR_ROLLBACK off
\\set AUTOCOMMIT on
\\set SINGLELINE off
\\set FETCH_COUNT 0
\\set QUIET on
\\set sqlite2pg_end '\\\\endif'
";

/// Skips a line where psql does not know `\restrict`: the variable is empty, or opens a comment that the last line ends.
const SKIP_UNKNOWN_RESTRICT: &str = "\
SELECT CASE WHEN :VERSION_NUM >= 180000 OR :VERSION_NUM % 10000 >= CASE :VERSION_NUM / 10000 WHEN 13 THEN 22 WHEN 14 \
THEN 19 WHEN 15 THEN 14 WHEN 16 THEN 10 WHEN 17 THEN 6 ELSE 9999 END THEN '' ELSE '/*' END AS sqlite2pg_skip \\gset\n";

/// The statement that stops psql, as a literal.
macro_rules! stop {
    () => {
        "DO $sqlite2pg$ BEGIN RAISE EXCEPTION USING MESSAGE = \
        'sqlite2pg stopped before the end of the dump (its own message says why): nothing is committed'; \
        END $sqlite2pg$;\n"
    };
}

/// The transaction and its settings: what a role, a database or the environment may have set otherwise.
const TRANSACTION: &str = "\
BEGIN READ WRITE;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL search_path = '';
SET LOCAL timezone = 'UTC';
SET LOCAL datestyle = 'ISO, YMD';
SET LOCAL intervalstyle = 'postgres';
SET LOCAL extra_float_digits = 1;
SET LOCAL transform_null_equals = off;
SET LOCAL array_nulls = on;
SET LOCAL client_min_messages = warning;
SET LOCAL check_function_bodies = off;
SET LOCAL row_security = off;
SET LOCAL xmloption = content;
SET LOCAL statement_timeout = 0;
SET LOCAL lock_timeout = '@WAIT@';
SET LOCAL idle_in_transaction_session_timeout = 0;
";

const STANDBY: &str = include_str!("sql/standby.sql");
const PREPARE: &str = include_str!("sql/prepare.sql");
const TOLD: &str = include_str!("sql/told.sql");

/// Where what was made of the dump begins. All that stands before is decided by the options alone.
pub const PRE_DATA: &str = "\n-- pre-data\n";

/// What waits until all rows are there.
pub(super) const POST_DATA: &str = "\n-- post-data\n";

/// Where it ends; all that follows is decided by the options alone.
pub const END: &str = "\n-- end\n";

/// A whole script that makes psql fail, for a run that stops before its first byte: an empty stream would let psql end
/// with 0.
pub const FAILURE: &str = concat!("\\set ON_ERROR_STOP on\n", stop!());

/// The same behind [`HEAD`].
pub const STOP: &str = stop!();

/// Octets of COPY whose indexes, keys and verification may take so long that a word is due before them.
const LASTING: u64 = 8 << 20;

impl<W: Write> Script<W> {
    /// Everything between [`HEAD`], which the writer has got already, and the first table. Once.
    pub fn begin(&mut self, schema: &str) -> io::Result<()> {
        self.schema = schema.to_owned();
        self.routines = Routines::new(schema, &self.options.key, self.options.told);
        let out = &mut self.out;
        write!(out, "{VARIABLES}{STANDBY}")?;
        match self.options.restrict {
            Restrict::Auto => {
                write!(out, "{SKIP_UNKNOWN_RESTRICT}:sqlite2pg_skip\n\\restrict {}\n--*/\n", self.options.key)?
            }
            Restrict::Always => writeln!(out, "\\restrict {}", self.options.key)?,
            Restrict::Never => {}
        }
        let transaction = TRANSACTION.replace("@WAIT@", self.options.lock_wait.as_deref().unwrap_or("0"));
        write!(out, "{transaction}{}", self.routines.fill(PREPARE))?;
        let tell = "RAISE WARNING USING MESSAGE = format('sqlite2pg: %s: %s row(s) %s, such as %s; it is there as NOT \
                    VALID and holds for new rows', object, n, why, example),\n            HINT = \
                    'To have it hold for all rows, run after the repair: ' || validation || ';'";
        let refuse = "CALL @refuse@(object, validation, format('%s row(s) %s, such as %s', n, why, example), '', '')";
        let (violations, tell) = match (self.options.refused, self.options.orphans) {
            (Refused::Tell | Refused::Warn, _) => ("foreign_key_violation OR check_violation", tell),
            (Refused::Fatal, Orphans::Told) => ("foreign_key_violation OR check_violation", refuse),
            // a check that is violated is refused, and fatal
            (Refused::Fatal, Orphans::Accepted) => ("foreign_key_violation", tell),
        };
        let routines = procedures::ROUTINES.replace("@VIOLATIONS@", violations).replace("@TELL@", tell);
        out.write_all(self.routines.fill(&routines).as_bytes())?;
        self.prepare_replacement()?;
        self.out.write_all(PRE_DATA.as_bytes())?;
        self.at = At::Transaction;
        Ok(())
    }

    /// A word before what may last.
    pub(super) fn say_if_lasting(&mut self, what: &str) -> io::Result<()> {
        if self.made.octets < LASTING || self.options.told == Told::Problems {
            return Ok(());
        }
        writeln!(self.out, "DO $sqlite2pg$ BEGIN RAISE INFO 'sqlite2pg: {what}'; END $sqlite2pg$;")
    }

    /// The end: old tables and the load's own routines go, COMMIT, what became of it is told, the frame is closed.
    pub fn commit(&mut self) -> io::Result<()> {
        self.drop_replaced()?;
        self.drop_added()?;
        let what = self.made.to_string() + if self.options.verify == Verify::Off { "" } else { "; verified" };
        writeln!(self.out, "SET LOCAL sqlite2pg.written = {};", Literal(&what))?;
        self.out.write_all(END.as_bytes())?;
        let level = match self.options.refused {
            Refused::Fatal => {
                self.out.write_all(procedures::REFUSED_IS_FATAL.as_bytes())?;
                "EXCEPTION"
            }
            Refused::Tell => "EXCEPTION",
            Refused::Warn => "WARNING",
        };
        self.drop_routines(self.replacement_routines())?;
        let out = &mut self.out;
        match self.options.restrict {
            Restrict::Auto => write!(out, ":sqlite2pg_skip\n\\unrestrict {}\n--*/\n", self.options.key)?,
            Restrict::Always => writeln!(out, "\\unrestrict {}", self.options.key)?,
            Restrict::Never => {}
        }
        let committed = match self.options.told {
            Told::Everything => {
                "pg_catalog.format('BEGIN RAISE INFO USING MESSAGE = %L; END',\n        \
                 pg_catalog.concat('sqlite2pg: committed: ', pg_catalog.current_setting('sqlite2pg.written')))"
            }
            Told::Problems => "'BEGIN END'",
        };
        write!(
            out,
            "{}COMMIT;\nDO :'sqlite2pg_told';\n:sqlite2pg_end\n",
            TOLD.replace("@LEVEL@", level).replace("@COMMITTED@", committed)
        )?;
        self.at = At::Over;
        out.flush()
    }

    /// The end of a run that failed: psql must end with 3 and nothing may be committed, wherever the script stands.
    pub fn fail(&mut self) -> io::Result<()> {
        match self.at {
            At::Nothing | At::Transaction => self.out.write_all(STOP.as_bytes())?,
            At::Copy => self.out.write_all(concat!("\\.\n", stop!()).as_bytes())?,
            At::Over => return Ok(()),
        }
        self.at = At::Over;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::super::ddl::{Freeze, TablePlan};
    use super::super::ident::Qualified;
    use super::super::options::{Clean, Options, Unkept};
    use super::*;

    fn options() -> Options {
        Options {
            restrict: Restrict::Auto,
            key: "k".into(),
            clean: Clean::No,
            unkept: Unkept::Stop,
            freeze: Freeze::Yes,
            refused: Refused::Tell,
            orphans: Orphans::Told,
            verify: Verify::Counts,
            told: Told::Everything,
            lock_wait: None,
        }
    }

    #[test]
    fn a_failure_is_visible_wherever_it_happens() {
        let mut early = Script::new(Vec::new(), options());
        early.fail().unwrap();
        assert_eq!(String::from_utf8(early.into_inner()).unwrap(), STOP);
        assert_eq!(FAILURE.strip_suffix(STOP), HEAD.lines().next().map(|line| line.to_owned() + "\n").as_deref());

        let mut late = Script::new(Vec::new(), options());
        late.begin("public").unwrap();
        let table = TablePlan { name: Qualified::new("public", "t"), columns: vec![] };
        late.open_copy(&table).unwrap();
        late.fail().unwrap();
        let late = String::from_utf8(late.into_inner()).unwrap();
        assert!(late.contains("FROM stdin WITH (FREEZE);\n\\.\nDO $sqlite2pg$ BEGIN RAISE EXCEPTION"));
        assert!(!late.contains("\nCOMMIT") && !late.contains(":sqlite2pg_end"));
    }

    #[test]
    fn the_frame_is_closed_in_order() {
        let mut script = Script::new(Vec::new(), options());
        script.begin("app").unwrap();
        script.commit().unwrap();
        let text = String::from_utf8(script.into_inner()).unwrap();
        let places: Vec<_> = [
            "\\restrict k",
            "BEGIN READ WRITE;",
            "home text := 'app'",
            "CREATE PROCEDURE",
            PRE_DATA,
            "SET LOCAL sqlite2pg.written",
            END,
            "DROP ROUTINE",
            "\\unrestrict k",
            "\\gset\nCOMMIT;\nDO :'sqlite2pg_told';\n:sqlite2pg_end\n",
        ]
        .iter()
        .scan(0, |from, part| {
            *from += text[*from..].find(part).unwrap_or_else(|| panic!("{part} after byte {from}: {text}")) + 1;
            Some(*from)
        })
        .collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(text.matches("CREATE PROCEDURE").count(), text.matches(", \"app\".").count() + 1);
    }

    #[test]
    fn a_word_is_written_before_what_may_last() {
        for (octets, told, words) in
            [(LASTING, Told::Everything, 1), (LASTING - 1, Told::Everything, 0), (LASTING, Told::Problems, 0)]
        {
            let mut script = Script::new(Vec::new(), Options { told, ..options() });
            script.made.octets = octets;
            script.begin_post_data().unwrap();
            let text = String::from_utf8(script.into_inner()).unwrap();
            assert_eq!(text.matches("RAISE INFO").count(), words, "{text}");
        }
    }
}
