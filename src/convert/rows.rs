//! The rows of one table: held until its types are decided, then streamed.
//!
//! Rows are converted at once by the types decided so far. While they are held, a value that does not fit has all held
//! rows profiled and converted again under wider types; the common case costs one pass. Whoever changes this: `convert`
//! below is the hot loop; it allocates nothing per row and looks at every value once.

use crate::catalog::Table;
use crate::codec::{Misfit, Scratch, encode, verbatim};
use crate::profile::ColumnProfile;
use crate::sqlite::ast::Name;
use crate::sqlite::literal::Literal;
use crate::sqlite::row::{After, Header, Next, RowError, RowLexer, after_row, after_value, header, open};
use crate::translate::column::ColumnDecision;

/// Where a value of a row goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// To the column at this position.
    Column(usize),
    /// Nowhere: the rowid of a table that has no column for it.
    Rowid,
}

/// How the values of an INSERT meet the columns of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    targets: Vec<Target>,
    /// Columns that the INSERT leaves to their defaults.
    omitted: Vec<usize>,
    /// The values stand in the order of the table, nothing is left out.
    straight: bool,
}

/// A row that cannot be read, or a value that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowProblem {
    /// The statement is not what it should be.
    Syntax(RowError),
    /// The INSERT names a column that the table does not have.
    UnknownColumn(String),
    /// The row has another number of values than the table has columns.
    Count {
        /// Offset of the row's end.
        offset: usize,
        /// Values in the row.
        values: usize,
        /// Columns to fill.
        columns: usize,
    },
    /// A column is left to a default that cannot be computed here.
    Default(usize),
    /// The rowid alias is left to SQLite to number, and the largest number so far is not known.
    Number(usize),
    /// A value does not fit.
    Value {
        /// The column.
        column: usize,
        /// Why.
        misfit: Misfit,
        /// Offset of the value.
        offset: usize,
    },
}

impl From<RowError> for RowProblem {
    fn from(error: RowError) -> Self {
        RowProblem::Syntax(error)
    }
}

impl Layout {
    /// The layout of an INSERT with this column list (empty: all stored columns).
    pub fn new(table: &Table, list: &[Name]) -> Result<Layout, RowProblem> {
        let stored = table.stored_columns();
        if list.is_empty() {
            let targets = stored.into_iter().map(Target::Column).collect();
            return Ok(Layout { targets, omitted: Vec::new(), straight: true });
        }
        let mut targets = Vec::with_capacity(list.len());
        for (at, name) in list.iter().enumerate() {
            // sqlite3 3.52+ --preserve-rowids writes `t(rowid,rowid,..)` for a table with a column called rowid
            let again = list[at + 1..].iter().any(|later| later.matches(&name.text));
            targets.push(match table.position(&name.text) {
                Some(column) if !(again && is_rowid(name)) => Target::Column(column),
                _ if is_rowid(name) => table.rowid_alias.map_or(Target::Rowid, Target::Column),
                _ => return Err(RowProblem::UnknownColumn(name.text.clone())),
            });
        }
        let omitted = stored.iter().copied().filter(|at| !targets.contains(&Target::Column(*at))).collect::<Vec<_>>();
        let straight = omitted.is_empty() && targets.iter().copied().eq(stored.into_iter().map(Target::Column));
        Ok(Layout { targets, omitted, straight })
    }

    /// The INSERT carries rowids that no column of the table keeps.
    pub fn has_lost_rowid(&self) -> bool {
        self.targets.contains(&Target::Rowid)
    }
}

fn is_rowid(name: &Name) -> bool {
    ["rowid", "_rowid_", "oid", "_row_id_"].iter().any(|alias| name.matches(alias))
}

/// The header of the last INSERT: nearly always the next one begins with the same bytes.
#[derive(Debug, Default)]
pub struct HeaderCache {
    bytes: Vec<u8>,
    header: Option<Header>,
}

impl HeaderCache {
    /// Where the rows begin, if these bytes begin with the same header as the last statement.
    #[inline]
    pub fn same(&self, bytes: &[u8]) -> Option<usize> {
        let length = self.bytes.len();
        (length > 0 && bytes.starts_with(&self.bytes) && bytes.get(length) == Some(&b'(')).then_some(length)
    }

    /// The header of this statement, and whether it is the same as the last one's.
    #[inline]
    pub fn header(&mut self, statement: &[u8]) -> Result<(&Header, bool), RowError> {
        // the byte behind must open the row: `VALUES` could go on as another word
        let same = self.same(statement).is_some();
        if !same || self.header.is_none() {
            let found = header(statement)?;
            self.bytes.clear();
            self.bytes.extend_from_slice(&statement[..found.values]);
            self.header = Some(found);
        }
        match &self.header {
            Some(header) => Ok((header, same)),
            None => Err(RowError { offset: 0, expected: "INSERT" }),
        }
    }
}

/// Reads and converts rows; the buffers are kept from row to row.
#[derive(Debug, Default)]
pub struct RowConverter {
    /// The lexer, with its counts.
    pub lexer: RowLexer,
    stored: Vec<u8>,
    scratch: Scratch,
    fields: Vec<Vec<u8>>,
    /// The columns of the NULLs of the statement at hand: counted when the whole of it was taken.
    null_columns: Vec<usize>,
}

/// What the rows of a statement added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    /// Rows.
    pub rows: u64,
    /// The byte behind the semicolon; none where the bytes ended without one.
    pub end: Option<usize>,
}

/// What the rows of a table added up to so far.
#[derive(Debug, Clone, Default)]
pub struct Sums {
    /// NULLs per column.
    pub nulls: Vec<u64>,
    /// The largest value of the rowid alias; kept from the first row on that leaves it to SQLite to number.
    pub largest: Largest,
}

/// The largest value of a rowid alias so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Largest {
    /// Nobody asked for it yet.
    #[default]
    Unknown,
    /// There is no row.
    NoRow,
    /// This one.
    Row(i64),
}

impl Sums {
    /// Nothing, for a table of so many columns.
    pub fn new(columns: usize) -> Self {
        Sums { nulls: vec![0; columns], largest: Largest::Unknown }
    }

    /// Forgets all rows.
    pub fn clear(&mut self) {
        self.nulls.fill(0);
        if self.largest != Largest::Unknown {
            self.largest = Largest::NoRow;
        }
    }
}

/// What a row is converted by.
#[derive(Debug, Clone, Copy)]
pub struct RowPlan<'a> {
    /// The table.
    pub table: &'a Table,
    /// How its values meet the columns.
    pub layout: &'a Layout,
    /// Types and codecs of the columns.
    pub decisions: &'a [ColumnDecision],
}

impl RowConverter {
    /// Converts every row of a statement to COPY lines at the end of `out`. On an error `out` holds what it held.
    pub fn convert(
        &mut self,
        statement: &[u8],
        values: usize,
        plan: RowPlan<'_>,
        sums: &mut Sums,
        out: &mut Vec<u8>,
    ) -> Result<Added, RowProblem> {
        let begin = out.len();
        let mut at = values;
        let mut added = Added::default();
        let mut largest = sums.largest;
        self.null_columns.clear();
        loop {
            let row = if plan.layout.straight && largest == Largest::Unknown {
                self.straight_row(statement, &mut at, plan, out)
            } else {
                self.any_row(statement, &mut at, plan, &mut largest, out)
            };
            if let Err(problem) = row {
                out.truncate(begin);
                return Err(problem);
            }
            added.rows += 1;
            match after_row(statement, &mut at) {
                Ok(Next::Row) => {}
                Ok(next) => {
                    self.null_columns.iter().for_each(|column| sums.nulls[*column] += 1);
                    sums.largest = largest;
                    added.end = (next == Next::End).then_some(at);
                    return Ok(added);
                }
                Err(error) => {
                    out.truncate(begin);
                    return Err(error.into());
                }
            }
        }
    }

    /// A row whose values stand in the order of the table.
    #[inline]
    fn straight_row(
        &mut self,
        bytes: &[u8],
        at: &mut usize,
        plan: RowPlan<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), RowProblem> {
        let RowPlan { table, layout, decisions } = plan;
        open(bytes, at)?;
        let last = layout.targets.len().saturating_sub(1);
        for (n, target) in layout.targets.iter().enumerate() {
            let Target::Column(column) = *target else { continue };
            let offset = *at;
            let (codec, affinity) = (&decisions[column].codec, table.columns[column].affinity);
            if let Some(length) = verbatim::copy(codec, affinity, bytes.get(offset..).unwrap_or_default(), out) {
                *at += length;
            } else {
                let literal = self.lexer.value(bytes, at)?;
                let literal = affinity.stored(literal, &mut self.stored);
                if let Literal::Null = literal {
                    if table.rowid_alias == Some(column) {
                        return Err(RowProblem::Number(column));
                    }
                    self.null_columns.push(column);
                }
                encode(codec, &literal, &mut self.scratch, out).map_err(|misfit| RowProblem::Value {
                    column,
                    misfit,
                    offset,
                })?;
            }
            let after = after_value(bytes, at)?;
            match (after, n == last) {
                (After::Value, false) => out.push(b'\t'),
                (After::Row, true) => out.push(b'\n'),
                (After::Value, true) | (After::Row, false) => {
                    let values = count_values(bytes, *at, after, n + 1);
                    return Err(RowProblem::Count { offset: *at, values, columns: layout.targets.len() });
                }
            }
        }
        Ok(())
    }

    /// A row of an INSERT with a column list in another order, or one that leaves columns out.
    fn any_row(
        &mut self,
        bytes: &[u8],
        at: &mut usize,
        plan: RowPlan<'_>,
        largest: &mut Largest,
        out: &mut Vec<u8>,
    ) -> Result<(), RowProblem> {
        let RowPlan { table, layout, decisions } = plan;
        self.fields.resize_with(table.columns.len(), Vec::new);
        self.fields.iter_mut().for_each(Vec::clear);
        open(bytes, at)?;
        let last = layout.targets.len().saturating_sub(1);
        for (n, target) in layout.targets.iter().enumerate() {
            let offset = *at;
            let literal = self.lexer.value(bytes, at)?;
            if let Target::Column(column) = *target {
                let mut literal = table.columns[column].affinity.stored(literal, &mut self.stored);
                if table.rowid_alias == Some(column) {
                    literal = numbered(literal, table, largest).ok_or(RowProblem::Number(column))?;
                }
                if let Literal::Null = literal {
                    self.null_columns.push(column);
                }
                self.fields[column].clear();
                encode(&decisions[column].codec, &literal, &mut self.scratch, &mut self.fields[column])
                    .map_err(|misfit| RowProblem::Value { column, misfit, offset })?;
            }
            let after = after_value(bytes, at)?;
            if (after == After::Row) != (n == last) {
                let values = count_values(bytes, *at, after, n + 1);
                return Err(RowProblem::Count { offset: *at, values, columns: layout.targets.len() });
            }
        }
        for column in &layout.omitted {
            let literal = if table.rowid_alias == Some(*column) {
                numbered(Literal::Null, table, largest).ok_or(RowProblem::Number(*column))?
            } else {
                default_literal(&table.columns[*column]).ok_or(RowProblem::Default(*column))?
            };
            let literal = table.columns[*column].affinity.stored(literal, &mut self.stored);
            if let Literal::Null = literal {
                self.null_columns.push(*column);
            }
            encode(&decisions[*column].codec, &literal, &mut self.scratch, &mut self.fields[*column])
                .map_err(|misfit| RowProblem::Value { column: *column, misfit, offset: *at })?;
        }
        let mut first = true;
        for (column, field) in table.columns.iter().zip(&self.fields) {
            if column.generated.is_none() {
                if !first {
                    out.push(b'\t');
                }
                first = false;
                out.extend_from_slice(field);
            }
        }
        out.push(b'\n');
        Ok(())
    }

    /// Shows every value of a statement's rows to the profiles.
    pub fn observe(
        &mut self,
        statement: &[u8],
        values: usize,
        line: u64,
        (table, layout): (&Table, &Layout),
        profiles: &mut [ColumnProfile],
    ) -> Result<(), RowProblem> {
        let mut at = values;
        loop {
            open(statement, &mut at)?;
            for (n, target) in layout.targets.iter().enumerate() {
                let literal = self.lexer.value(statement, &mut at)?;
                if let Target::Column(column) = *target {
                    let literal = table.columns[column].affinity.stored(literal, &mut self.stored);
                    if literal != Literal::Null || table.rowid_alias != Some(column) {
                        profiles[column].observe(&literal, line);
                    }
                }
                let after = after_value(statement, &mut at)?;
                if (after == After::Row) != (n + 1 == layout.targets.len()) {
                    let values = count_values(statement, at, after, n + 1);
                    return Err(RowProblem::Count { offset: at, values, columns: layout.targets.len() });
                }
            }
            for column in layout.omitted.iter().filter(|at| table.rowid_alias != Some(**at)) {
                let literal = default_literal(&table.columns[*column]).ok_or(RowProblem::Default(*column))?;
                let literal = table.columns[*column].affinity.stored(literal, &mut self.stored);
                profiles[*column].observe(&literal, line);
            }
            if after_row(statement, &mut at)? != Next::Row {
                return Ok(());
            }
        }
    }
}

/// The value of a rowid alias: NULL is one more than the largest so far, as SQLite has it; `None` where that is not
/// known, or where SQLite would take a number by chance.
fn numbered<'l>(literal: Literal<'l>, table: &Table, largest: &mut Largest) -> Option<Literal<'l>> {
    let number = match (literal, *largest) {
        (Literal::Integer(number), _) => number,
        (Literal::Null, Largest::Unknown) => return None,
        (Literal::Null, Largest::NoRow) => 1,
        // AUTOINCREMENT never gives less than 1, a rowid alone goes on behind a negative one
        (Literal::Null, Largest::Row(last)) if table.autoincrement => last.max(0).checked_add(1)?,
        (Literal::Null, Largest::Row(last)) => last.checked_add(1)?,
        (Literal::Real { .. } | Literal::Text(_) | Literal::Blob(_), _) => return Some(literal),
    };
    *largest = match *largest {
        Largest::Unknown => Largest::Unknown,
        Largest::NoRow => Largest::Row(number),
        Largest::Row(last) => Largest::Row(last.max(number)),
    };
    Some(Literal::Integer(number))
}

/// How many values the row has, for the message: those read, and those up to its end.
fn count_values(bytes: &[u8], mut at: usize, after: After, read: usize) -> usize {
    let mut lexer = RowLexer::default();
    let mut values = read;
    let mut after = after;
    while after == After::Value {
        if lexer.value(bytes, &mut at).is_err() {
            break;
        }
        values += 1;
        match after_value(bytes, &mut at) {
            Ok(next) => after = next,
            Err(_) => break,
        }
    }
    values
}

/// What SQLite stores in a column that an INSERT leaves out; `None` where that has to be computed.
fn default_literal(column: &crate::catalog::Column) -> Option<Literal<'_>> {
    use crate::translate::default::plain_literal;
    match &column.default {
        None => Some(Literal::Null),
        Some(value) => plain_literal(&value.expression),
    }
}
