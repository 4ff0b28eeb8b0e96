//! Tables and views that are there already: refused, or with `--clean` set aside under other names in their schema and
//! dropped when everything else is made.
//!
//! They keep their schema, so that no right is needed but those of their owner. What was done to them since they were
//! made (rights, policies, comments, publications, indexes and triggers by hand ..) is read from the catalog before, and
//! put back on the new ones where they lack it; the server tells what it was. What cannot be put back stops the load,
//! unless the user lets it go. A table of the load keeps all this until it is dropped before COMMIT.

use super::ident::{Literal, Qualified};
use super::options::{Clean, Unkept};
use super::script::Script;
use std::io::{self, Write};

const REFUSE: &str = include_str!("sql/existing.sql");
const SET_ASIDE: &str = concat!(include_str!("sql/kept.sql"), include_str!("sql/replace.sql"));
const DROP: &str = include_str!("sql/drop.sql");

/// What becomes of a load that would take something with the old tables.
const GONE_STOPS: &str = "RAISE EXCEPTION USING ERRCODE = 'dependent_objects_still_exist',
            MESSAGE = 'sqlite2pg: this would go with the tables that are replaced, and cannot be put back; nothing is committed',
            DETAIL = array_to_string(gone, E'\\n'), HINT = 'Convert with --allow replaced to let it go.';";
const GONE_IS_TOLD: &str = "RAISE WARNING USING MESSAGE = 'sqlite2pg: gone with the tables that were replaced',
            DETAIL = array_to_string(gone, E'\\n');";

impl<W: Write> Script<W> {
    /// The procedures that make way, by the options.
    pub(super) fn prepare_replacement(&mut self) -> io::Result<()> {
        let text = match self.options.clean {
            Clean::No => String::from(REFUSE),
            Clean::Yes => SET_ASIDE.replace("@STRICT@", "true"),
            Clean::IfExists => SET_ASIDE.replace("@STRICT@", "false"),
        };
        self.out.write_all(self.routines.fill(&text).as_bytes())
    }

    /// The procedures that [`Script::prepare_replacement`] makes besides `make_way`.
    pub(super) fn replacement_routines(&self) -> &'static [&'static str] {
        match self.options.clean {
            Clean::No => &[],
            Clean::Yes | Clean::IfExists => &["set_aside", "replace_view", "kept"],
        }
    }

    /// Makes way for a table.
    pub(super) fn make_way(&mut self, table: &Qualified) -> io::Result<()> {
        // a second load of the same dump would meet the tables of the first when that has ended
        if !std::mem::replace(&mut self.made.any_table, true) {
            self.call("alone", &[&Literal(&format!("table {table}"))])?;
        }
        self.call("make_way", &[&Literal(&table.to_string())])
    }

    /// With `--clean`, makes way for a view of this name, whether it will be made or not.
    pub fn replace_view(&mut self, name: &Qualified) -> io::Result<()> {
        match self.options.clean {
            Clean::No => Ok(()),
            Clean::Yes | Clean::IfExists => self.call("replace_view", &[&Literal(&name.to_string())]),
        }
    }

    /// With `--clean`, in post-data: what was set aside goes, and the functions of its triggers.
    pub(super) fn drop_replaced(&mut self) -> io::Result<()> {
        match self.options.clean {
            Clean::No => Ok(()),
            Clean::Yes | Clean::IfExists => {
                let gone = match self.options.unkept {
                    Unkept::Stop => GONE_STOPS,
                    Unkept::Goes => GONE_IS_TOLD,
                };
                self.out.write_all(self.routines.fill(&DROP.replace("@GONE@", gone)).as_bytes())?;
                let schema = self.schema.clone();
                self.drop_trigger_functions(&schema)
            }
        }
    }
}
