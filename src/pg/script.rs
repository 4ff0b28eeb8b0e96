//! The psql script: frame, sections, and the guards that make every truncation visible and harmless.
//!
//! In: plans and COPY rows, in the order pre-data, data, post-data. Out: text that psql 11 or later runs and PostgreSQL
//! 13-18 accept. `\if true .. \endif` makes psql end with 3 when the script is cut, `BEGIN .. COMMIT` keeps a cut
//! script from leaving anything behind, `\restrict` keeps the data from ever being a meta-command.

use super::alter::{AlterPlan, drop_not_null, set_defaults};
use super::citext;
use super::ddl::{
    CheckPlan, ForeignKeyPlan, GeneratedPlan, IdentityPlan, IndexPlan, KeyPlan, TablePlan, ViewPlan, validate,
};
use super::elements;
use super::expr::Expr;
use super::helpers::{Helper, INSTALL};
use super::ident::{Ident, Literal, Qualified, dollar_quoted};
use super::long_key;
use super::options::{Clean, Duplicates, Options, Orphans, Refused, Restrict};
use super::procedures;
use super::shown::Shown;
use super::tally::{Tally, Verify};
use std::collections::HashMap;
use std::io::{self, Write};

/// Where the script stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Nothing,
    Transaction,
    Copy,
    Over,
}

/// Writes the script.
#[derive(Debug)]
pub struct Script<W> {
    out: W,
    options: Options,
    at: At,
    /// The schema of the helper functions.
    schema: String,
    /// The helper functions made so far.
    helpers: Vec<Helper>,
    /// What was sent of each table.
    tallies: HashMap<String, Tally>,
    /// The procedure for long keys is written.
    long_keys: bool,
    /// The procedure for views of several types is written.
    elements: bool,
    /// The table whose COPY is open.
    open: Option<(String, Tally)>,
    /// For `--explain`.
    pub shown: Shown,
}

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

/// Settings of the transaction: what a role, a database or the environment may have set otherwise.
const SETTINGS: &str = "\
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
SET LOCAL lock_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0;
";

/// Where what was made of the dump begins. All that stands before is decided by the options alone.
pub const PRE_DATA: &str = "\n-- pre-data\n";

/// What waits until all rows are there.
pub const POST_DATA: &str = "\n-- post-data\n";

/// Where it ends; all that follows is decided by the options alone.
pub const END: &str = "\n-- end\n";

/// A whole script that makes psql fail, for a run that stops before its first byte: an empty stream would let psql end
/// with 0.
pub const FAILURE: &str = concat!("\\set ON_ERROR_STOP on\n", stop!());

/// What stands in the place of COMMIT where the run fails behind its last row.
pub const STOP: &str = stop!();

impl<W: Write> Script<W> {
    /// A script that goes to `out`; nothing is written yet.
    pub fn new(out: W, options: Options) -> Self {
        Script {
            out,
            options,
            at: At::Nothing,
            schema: String::new(),
            helpers: Vec::new(),
            tallies: HashMap::new(),
            open: None,
            long_keys: false,
            elements: false,
            shown: Shown::default(),
        }
    }

    /// The frame: guards, `\restrict`, BEGIN, settings, procedures. Once.
    pub fn begin(&mut self, schema: &str) -> io::Result<()> {
        self.schema = schema.to_owned();
        let out = &mut self.out;
        out.write_all(
            b"-- Written by sqlite2pg. Load with: psql -d DATABASE -f THIS-FILE\n\
              \\set ON_ERROR_STOP on\n\\set ON_ERROR_ROLLBACK off\n\\set AUTOCOMMIT on\n\\set SINGLELINE off\n\
              \\set FETCH_COUNT 0\n\\set QUIET on\n\\if true\n",
        )?;
        match self.options.restrict {
            Restrict::Auto => {
                write!(out, "{SKIP_UNKNOWN_RESTRICT}:sqlite2pg_skip\n\\restrict {}\n--*/\n", self.options.key)?
            }
            Restrict::Always => writeln!(out, "\\restrict {}", self.options.key)?,
            Restrict::Never => {}
        }
        // what the procedure raises, or does not catch, is kept as refused, and that is fatal then
        let (violations, level) = match (self.options.refused, self.options.orphans) {
            (Refused::Tell | Refused::Warn, _) => ("foreign_key_violation OR check_violation", "WARNING"),
            (Refused::Fatal, Orphans::Told) => ("foreign_key_violation OR check_violation", "EXCEPTION"),
            (Refused::Fatal, Orphans::Accepted) => ("foreign_key_violation", "WARNING"),
        };
        let procedures = procedures::PROCEDURES.replace("@VIOLATIONS@", violations).replace("@LEVEL@", level);
        write!(out, "BEGIN;\n{SETTINGS}{procedures}")?;
        match self.options.clean {
            Clean::No => out.write_all(procedures::REFUSE_EXISTING.as_bytes())?,
            Clean::Yes => write!(out, "{}", procedures::SET_ASIDE.replace("@STRICT@", "true"))?,
            Clean::IfExists => write!(out, "{}", procedures::SET_ASIDE.replace("@STRICT@", "false"))?,
        }
        out.write_all(PRE_DATA.as_bytes())?;
        if schema != "public" {
            writeln!(out, "CREATE SCHEMA IF NOT EXISTS {};", Ident(schema))?;
        }
        self.at = At::Transaction;
        Ok(())
    }

    /// Whether [`Script::begin`] was called.
    pub fn has_begun(&self) -> bool {
        self.at != At::Nothing
    }

    /// Refuses, on a server whose lock table cannot hold them, to create this many relations in one transaction.
    pub fn enough_locks(&mut self, relations: usize) -> io::Result<()> {
        // any server holds that many
        const ALWAYS: usize = 5_000;
        if relations <= ALWAYS {
            return Ok(());
        }
        self.out.write_all(procedures::ENOUGH_LOCKS.replace("@NEEDED@", &relations.to_string()).as_bytes())
    }

    /// Makes way for a table and creates it.
    pub fn create_table(&mut self, table: &TablePlan) -> io::Result<()> {
        writeln!(self.out, "\nCALL pg_temp.sqlite2pg_make_way({});", Literal(&table.name.to_string()))?;
        let create = table.create();
        self.shown.statement(&create);
        writeln!(self.out, "{create};")
    }

    /// Drops a table of this script.
    pub fn drop_table(&mut self, table: &Qualified) -> io::Result<()> {
        self.tallies.remove(&table.to_string());
        writeln!(self.out, "DROP TABLE {table};")
    }

    /// Gives a table of this script, and some of its columns, other names.
    pub fn rename_table<'a>(
        &mut self,
        table: &Qualified,
        name: &Qualified,
        columns: impl Iterator<Item = (&'a String, &'a String)>,
    ) -> io::Result<()> {
        writeln!(self.out, "CALL pg_temp.sqlite2pg_make_way({});", Literal(&name.to_string()))?;
        writeln!(self.out, "ALTER TABLE {table} RENAME TO {};", Ident(&name.name))?;
        for (old, new) in columns {
            writeln!(self.out, "ALTER TABLE {name} RENAME COLUMN {} TO {};", Ident(old), Ident(new))?;
        }
        Ok(())
    }

    /// Statements of other files of this folder.
    pub(super) fn statement(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// Opens COPY for all columns.
    pub fn open_copy(&mut self, table: &TablePlan) -> io::Result<()> {
        writeln!(self.out, "{};", table.copy(self.options.freeze))?;
        self.at = At::Copy;
        if self.options.verify != Verify::Off {
            let name = table.name.to_string();
            let tally = self.tallies.remove(&name).unwrap_or_else(|| {
                let columns = table.columns.iter().map(|column| (column.name.as_str(), column.pg_type));
                Tally::new(columns, self.options.verify)
            });
            self.open = Some((name, tally));
        }
        Ok(())
    }

    /// COPY rows: whole lines.
    pub fn rows(&mut self, lines: &[u8]) -> io::Result<()> {
        debug_assert!(self.at == At::Copy);
        if let Some((_, tally)) = &mut self.open {
            tally.add(lines);
        }
        self.out.write_all(lines)
    }

    /// Ends COPY.
    pub fn close_copy(&mut self) -> io::Result<()> {
        self.at = At::Transaction;
        self.tallies.extend(self.open.take());
        self.out.write_all(b"\\.\n")
    }

    /// Gives columns of a table another type; between two COPYs.
    pub fn alter(&mut self, plan: &AlterPlan) -> io::Result<()> {
        if let Some(tally) = self.tallies.get_mut(&plan.table.to_string()) {
            plan.columns.iter().for_each(|column| tally.retyped(&column.name, column.pg_type));
        }
        writeln!(self.out, "{};", plan.sql())
    }

    /// Lets columns hold NULL; between two COPYs.
    pub fn drop_not_null(&mut self, table: &Qualified, columns: &[String]) -> io::Result<()> {
        writeln!(self.out, "{};", drop_not_null(table, columns))
    }

    /// Gives columns their defaults.
    pub fn set_defaults(&mut self, table: &Qualified, defaults: &[(&str, &Expr)]) -> io::Result<()> {
        writeln!(self.out, "{};", set_defaults(table, defaults))
    }

    /// The line between data and post-data.
    pub fn begin_post_data(&mut self) -> io::Result<()> {
        self.out.write_all(POST_DATA.as_bytes())
    }

    /// The identity of a table.
    pub fn identity(&mut self, plan: &IdentityPlan) -> io::Result<()> {
        self.shown.statement(&plan.add());
        let given = plan.given.map_or_else(|| String::from("NULL"), |n| n.to_string());
        writeln!(
            self.out,
            "CALL pg_temp.sqlite2pg_identity({}, {}, {given});",
            Literal(&plan.table.to_string()),
            Literal(&plan.column)
        )
    }

    /// A primary key or a unique constraint.
    pub fn key(&mut self, plan: &KeyPlan, duplicates: Duplicates) -> io::Result<()> {
        let kind = if plan.primary { "primary key" } else { "unique constraint" };
        let object = format!("{kind} {} of table {}", Ident(&plan.name), plan.table);
        self.unique(&object, &plan.sql(), self.hashed(&long_key::index_of(plan)), duplicates)
    }

    /// Whether this helper function was made.
    pub fn has_made(&self, helper: Helper) -> bool {
        self.helpers.contains(&helper)
    }

    /// Makes helper functions, each with those that it calls, unless they are there already.
    pub fn need(&mut self, helpers: &[Helper]) -> io::Result<()> {
        self.shown.needs(helpers);
        self.make(helpers)
    }

    fn make(&mut self, helpers: &[Helper]) -> io::Result<()> {
        for helper in helpers {
            if self.helpers.contains(helper) {
                continue;
            }
            self.make(helper.calls())?;
            if self.helpers.is_empty() {
                self.out.write_all(INSTALL.as_bytes())?;
            }
            self.helpers.push(*helper);
            let (signature, definition) = (helper.signature(&self.schema), helper.definition(&self.schema));
            let (signature, definition) = (Literal(&signature).to_string(), dollar_quoted(&definition));
            writeln!(self.out, "CALL pg_temp.sqlite2pg_helper({signature}, {definition});")?;
        }
        Ok(())
    }

    /// A generated column.
    pub fn generated(&mut self, plan: &GeneratedPlan) -> io::Result<()> {
        self.need(&plan.expr.helpers())?;
        let column = format!("generated column {} of table {}", Ident(&plan.column), plan.table);
        self.attempt(&column, &plan.add())?;
        plan.require().map_or(Ok(()), |required| self.attempt(&format!("NOT NULL of {column}"), &required))
    }

    /// An index.
    pub fn index(&mut self, plan: &IndexPlan, duplicates: Duplicates) -> io::Result<()> {
        for expr in plan.members.iter().map(|member| &member.expr).chain(&plan.predicate) {
            self.need(&expr.helpers())?;
        }
        let object = format!("index {} of table {}", Ident(&plan.name), plan.table);
        let duplicates = if plan.unique { duplicates } else { Duplicates::Refuse };
        self.unique(&object, &plan.sql(), self.hashed(plan), duplicates)
    }

    /// The form for values that are longer than an index entry can be, where there are such values.
    fn hashed(&self, plan: &IndexPlan) -> Option<String> {
        let tally = self.tallies.get(&plan.table.to_string())?;
        let long = long_key::longest(tally, plan.members.iter().map(|member| &member.expr)) > long_key::LONGEST;
        long.then(|| long_key::hashed(plan, tally))
    }

    fn unique(
        &mut self,
        object: &str,
        statement: &str,
        hashed: Option<String>,
        duplicates: Duplicates,
    ) -> io::Result<()> {
        match duplicates {
            Duplicates::Refuse => {
                let Some(hashed) = hashed else { return self.attempt(object, statement) };
                self.shown.statement(&hashed);
                if !self.long_keys {
                    self.long_keys = true;
                    self.out.write_all(long_key::PROCEDURE.as_bytes())?;
                }
                let (statement, hashed) = (dollar_quoted(statement), dollar_quoted(&hashed));
                writeln!(self.out, "CALL pg_temp.sqlite2pg_long_key({}, {statement}, {hashed});", Literal(object))
            }
            Duplicates::Citext => {
                self.shown.statement(statement);
                self.statement(&citext::key(object, statement))
            }
            Duplicates::Stop => {
                self.shown.statement(statement);
                let block = procedures::UNIQUE_OR_STOP
                    .replace("@STATEMENT@", &dollar_quoted(statement))
                    .replace("@OBJECT@", &Literal(object).to_string());
                writeln!(self.out, "DO {};", dollar_quoted(&block))
            }
        }
    }

    /// With `--clean`, makes way for a view of this name, whether it will be made or not.
    pub fn replace_view(&mut self, name: &Qualified) -> io::Result<()> {
        match self.options.clean {
            Clean::No => Ok(()),
            Clean::Yes | Clean::IfExists => {
                writeln!(self.out, "CALL pg_temp.sqlite2pg_replace_view({});", Literal(&name.to_string()))
            }
        }
    }

    /// A view.
    pub fn view(&mut self, plan: &ViewPlan) -> io::Result<()> {
        self.need(&plan.select.helpers())?;
        let object = format!("view {}", plan.name);
        if plan.elements.is_empty() {
            return self.attempt(&object, &plan.create());
        }
        self.shown.statement(&plan.create());
        self.need(elements::HELPERS)?;
        if !self.elements {
            self.elements = true;
            self.out.write_all(elements::procedure(&self.schema).as_bytes())?;
        }
        writeln!(self.out, "{};", elements::call(&object, plan))
    }

    pub(super) fn attempt(&mut self, object: &str, statement: &str) -> io::Result<()> {
        self.shown.statement(statement);
        writeln!(self.out, "CALL pg_temp.sqlite2pg_attempt({}, {});", Literal(object), dollar_quoted(statement))
    }

    /// A foreign key: added, then validated.
    pub fn foreign_key(&mut self, plan: &ForeignKeyPlan) -> io::Result<()> {
        self.constraint(
            &format!("foreign key {} of table {}", Ident(&plan.name), plan.table),
            &plan.add(),
            &validate(&plan.table, &plan.name),
            &plan.orphans(),
        )
    }

    /// A check: added, then validated.
    pub fn check(&mut self, plan: &CheckPlan) -> io::Result<()> {
        self.need(&plan.condition.helpers())?;
        self.constraint(
            &format!("check {} of table {}", Ident(&plan.name), plan.table),
            &plan.add(),
            &validate(&plan.table, &plan.name),
            &plan.violations(),
        )
    }

    fn constraint(&mut self, object: &str, add: &str, validate: &str, violations: &str) -> io::Result<()> {
        self.shown.statement(add);
        writeln!(
            self.out,
            "CALL pg_temp.sqlite2pg_constraint({}, {}, {}, {});",
            Literal(object),
            dollar_quoted(add),
            dollar_quoted(validate),
            dollar_quoted(violations)
        )
    }

    /// What the table must show by now: this many rows, and the figures of its columns.
    pub fn verify(&mut self, table: &Qualified, rows: u64) -> io::Result<()> {
        if self.options.verify == Verify::Off {
            return Ok(());
        }
        let name = table.to_string();
        write!(self.out, "CALL pg_temp.sqlite2pg_verify({}, ARRAY['pg_catalog.count(*)', '{rows}'", Literal(&name))?;
        for figure in self.tallies.get(&name).map(Tally::figures).unwrap_or_default() {
            write!(self.out, ",\n    {}, '{}'", Literal(&figure.aggregate), figure.value)?;
        }
        self.out.write_all(b"]);\n")
    }

    /// Statistics of the table.
    pub fn analyze(&mut self, table: &Qualified) -> io::Result<()> {
        writeln!(self.out, "ANALYZE {table};")
    }

    /// The end: old tables go, COMMIT, what was refused is told, the frame is closed.
    pub fn commit(&mut self) -> io::Result<()> {
        let out = &mut self.out;
        if self.options.clean != Clean::No {
            out.write_all(b"\n")?;
            out.write_all(procedures::DROP_ASIDE.as_bytes())?;
            let schema = std::mem::take(&mut self.schema);
            self.drop_trigger_functions(&schema)?;
        }
        let out = &mut self.out;
        out.write_all(END.as_bytes())?;
        let level = match self.options.refused {
            Refused::Fatal => {
                out.write_all(procedures::REFUSED_IS_FATAL.as_bytes())?;
                "EXCEPTION"
            }
            Refused::Tell => "EXCEPTION",
            Refused::Warn => "WARNING",
        };
        out.write_all(b"COMMIT;\n")?;
        out.write_all(procedures::TELL_REFUSED.replace("@LEVEL@", level).as_bytes())?;
        match self.options.restrict {
            Restrict::Auto => {
                write!(out, ":sqlite2pg_skip\n\\unrestrict {}\n--*/\n", self.options.key)?;
            }
            Restrict::Always => writeln!(out, "\\unrestrict {}", self.options.key)?,
            Restrict::Never => {}
        }
        out.write_all(b"\\endif\n")?;
        self.at = At::Over;
        out.flush()
    }

    /// The end of a run that failed: psql must end with 3 and nothing may be committed, wherever the script stands.
    pub fn fail(&mut self) -> io::Result<()> {
        match self.at {
            At::Nothing => self.out.write_all(FAILURE.as_bytes())?,
            At::Copy => self.out.write_all(concat!("\\.\n", stop!()).as_bytes())?,
            At::Transaction => self.out.write_all(stop!().as_bytes())?,
            At::Over => return Ok(()),
        }
        self.at = At::Over;
        self.out.flush()
    }

    /// The writer, for whoever has to close it.
    pub fn writer(&mut self) -> &mut W {
        &mut self.out
    }

    /// Gives the writer back.
    pub fn into_inner(self) -> W {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::super::ddl::Freeze;
    use super::*;

    fn options() -> Options {
        Options {
            restrict: Restrict::Auto,
            key: "k".into(),
            clean: Clean::No,
            freeze: Freeze::Yes,
            refused: Refused::Tell,
            orphans: Orphans::Told,
            verify: Verify::Counts,
        }
    }

    #[test]
    fn a_failure_is_visible_wherever_it_happens() {
        let mut early = Script::new(Vec::new(), options());
        early.fail().unwrap();
        let early = String::from_utf8(early.into_inner()).unwrap();
        assert!(early.starts_with("\\set ON_ERROR_STOP on\nDO ") && early.lines().count() == 2);

        let mut late = Script::new(Vec::new(), options());
        late.begin("public").unwrap();
        let table = TablePlan { name: Qualified::new("public", "t"), columns: vec![] };
        late.open_copy(&table).unwrap();
        late.fail().unwrap();
        let late = String::from_utf8(late.into_inner()).unwrap();
        assert!(late.contains("FROM stdin WITH (FREEZE);\n\\.\nDO $sqlite2pg$ BEGIN RAISE EXCEPTION"));
        assert!(!late.contains("\nCOMMIT") && !late.contains("\\endif"));
    }

    #[test]
    fn the_frame_is_closed_in_order() {
        let mut script = Script::new(Vec::new(), options());
        script.begin("app").unwrap();
        script.commit().unwrap();
        let text = String::from_utf8(script.into_inner()).unwrap();
        let places: Vec<_> = [
            "\\if true",
            "\\restrict k",
            "BEGIN;",
            "CREATE SCHEMA IF NOT EXISTS \"app\";",
            "COMMIT;",
            "\\unrestrict k",
            "\\endif",
        ]
        .iter()
        .map(|part| text.find(part).unwrap())
        .collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}
