//! The psql script: what is made of the dump, in the order pre-data, data, post-data. What stands around it: `frame.rs`.
//!
//! In: plans and COPY rows. Out: text that psql 11 or later runs and PostgreSQL 13-18 accept.

use super::alter::{AlterPlan, drop_not_null, set_defaults};
use super::citext;
use super::ddl::{
    CheckPlan, ForeignKeyPlan, GeneratedPlan, IdentityPlan, IndexPlan, KeyPlan, TablePlan, ViewPlan, validate,
};
use super::elements;
use super::expr::Expr;
use super::frame::POST_DATA;
use super::helpers::{Helper, INSTALL};
use super::ident::{Ident, Literal, Qualified, dollar_quoted};
use super::long_key;
use super::made::Made;
use super::options::{Duplicates, Options};
use super::procedures;
use super::routines::Routines;
use super::shown::Shown;
use super::tally::{Figure, Tally, Verify};
use crate::error::printable;
use std::collections::HashMap;
use std::fmt::{Display, Write as _};
use std::io::{self, Write};

/// Where the script stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Nothing,
    Transaction,
    Copy,
    Over,
}

/// Writes the script.
#[derive(Debug)]
pub struct Script<W> {
    pub(super) out: W,
    pub(super) options: Options,
    pub(super) at: At,
    /// The schema of the helper functions.
    pub(super) schema: String,
    pub(super) routines: Routines,
    /// What the last line counts.
    pub(super) made: Made,
    /// The helper functions made so far.
    helpers: Vec<Helper>,
    /// What was sent of each table.
    tallies: HashMap<String, Tally>,
    /// The table whose COPY is open.
    open: Option<(String, Tally)>,
    /// For `--explain`.
    pub shown: Shown,
}

impl<W: Write> Script<W> {
    /// A script that goes to `out`; nothing is written yet.
    pub fn new(out: W, options: Options) -> Self {
        Script {
            out,
            options,
            at: At::Nothing,
            schema: String::new(),
            routines: Routines::default(),
            made: Made::default(),
            helpers: Vec::new(),
            tallies: HashMap::new(),
            open: None,
            shown: Shown::default(),
        }
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
        self.out.write_all(b"\n")?;
        self.make_way(&table.name)?;
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
        self.make_way(name)?;
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
        self.made.octets += lines.len() as u64;
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
        self.out.write_all(POST_DATA.as_bytes())?;
        self.say_if_lasting("all rows are sent; making keys, indexes and constraints")
    }

    /// The identity of a table.
    pub fn identity(&mut self, plan: &IdentityPlan) -> io::Result<()> {
        self.shown.statement(&plan.add());
        let given = plan.given.map_or_else(|| String::from("NULL"), |n| n.to_string());
        let table = Literal(&plan.table.to_string()).to_string();
        let Some(name) = &plan.sequence else {
            return self.call("identity", &[&table, &Literal(&plan.column), &given]);
        };
        let name = Qualified::new(plan.table.schema.as_str(), name.as_str()).to_string();
        self.call("identity", &[&table, &Literal(&plan.column), &given, &Literal(&name)])
    }

    /// A primary key or a unique constraint.
    pub fn key(&mut self, plan: &KeyPlan, duplicates: Duplicates) -> io::Result<()> {
        self.made.keys += 1;
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
            self.routine("helper", INSTALL)?;
            self.helpers.push(*helper);
            let (signature, definition) = (helper.signature(&self.schema), helper.definition(&self.schema));
            self.call("helper", &[&Literal(&signature), &dollar_quoted(&definition)])?;
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
        self.made.indexes += 1;
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
                self.routine("long_key", long_key::PROCEDURE)?;
                self.call(
                    "long_key",
                    &[&Literal(&printable(object)), &dollar_quoted(statement), &dollar_quoted(&hashed)],
                )
            }
            Duplicates::Citext => {
                self.shown.statement(statement);
                self.routine("citext_key", citext::KEY)?;
                self.call("citext_key", &[&Literal(&printable(object)), &dollar_quoted(statement)])
            }
            Duplicates::Stop => {
                self.shown.statement(statement);
                let block = procedures::UNIQUE_OR_STOP
                    .replace("@STATEMENT@", &dollar_quoted(statement))
                    .replace("@OBJECT@", &Literal(&printable(object)).to_string());
                writeln!(self.out, "DO {};", dollar_quoted(&block))
            }
        }
    }

    /// A view.
    pub fn view(&mut self, plan: &ViewPlan) -> io::Result<()> {
        self.need(&plan.select.helpers())?;
        self.made.views += 1;
        let object = format!("view {}", plan.name);
        if plan.elements.is_empty() {
            return self.attempt(&object, &plan.create());
        }
        self.shown.statement(&plan.create());
        self.need(elements::HELPERS)?;
        self.routine("view", elements::PROCEDURE)?;
        self.call("view", &elements::arguments(&object, plan).each_ref().map(|argument| argument as &dyn Display))
    }

    pub(super) fn attempt(&mut self, object: &str, statement: &str) -> io::Result<()> {
        self.shown.statement(statement);
        self.call("attempt", &[&Literal(&printable(object)), &dollar_quoted(statement)])
    }

    /// A foreign key: added, then validated.
    pub fn foreign_key(&mut self, plan: &ForeignKeyPlan) -> io::Result<()> {
        self.made.foreign_keys += 1;
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
        self.made.checks += 1;
        self.constraint(
            &format!("check {} of table {}", Ident(&plan.name), plan.table),
            &plan.add(),
            &validate(&plan.table, &plan.name),
            &plan.violations(),
        )
    }

    fn constraint(&mut self, object: &str, add: &str, validate: &str, violations: &str) -> io::Result<()> {
        self.shown.statement(add);
        let [add, validate, violations] = [add, validate, violations].map(dollar_quoted);
        self.call("constraint", &[&Literal(&printable(object)), &add, &validate, &violations])
    }

    /// What the table must show by now: this many rows, and the figures of its columns.
    pub fn verify(&mut self, table: &Qualified, rows: u64) -> io::Result<()> {
        self.made.tables += 1;
        self.made.rows += rows;
        if self.options.verify == Verify::Off {
            return Ok(());
        }
        if self.made.tables == 1 {
            self.say_if_lasting("comparing the tables with the dump")?;
        }
        let name = table.to_string();
        let mut figures = format!("ARRAY['rows', '', '{rows}'");
        for Figure { measure, of, value } in self.tallies.get(&name).map(Tally::figures).unwrap_or_default() {
            // writing to a String cannot fail
            let _ = write!(figures, ",\n    '{measure}', {}, '{value}'", Literal(&of));
        }
        self.call("verify", &[&Literal(&name), &(figures + "]")])
    }

    /// Statistics of the table.
    pub fn analyze(&mut self, table: &Qualified) -> io::Result<()> {
        writeln!(self.out, "ANALYZE {table};")
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
