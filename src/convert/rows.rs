//! The rows of one table: held until its types are decided, then streamed.
//!
//! Rows are converted at once by the types decided so far. While they are held, a value that does not fit has all held
//! rows profiled and converted again under wider types; the common case costs one pass. Whoever changes this: `convert`
//! below is the hot loop; it allocates nothing per row and looks at every value once.

pub use super::layout::Layout;
use super::layout::Target;
use super::line::{LONGEST, longest_field};
use super::notes::{Notes, Place, What};
use super::nulls::Nulls;
use crate::catalog::Table;
use crate::codec::{Misfit, Scratch, encode, verbatim};
use crate::error::lines_before;
use crate::pg::page;
use crate::profile::ColumnProfile;
use crate::sqlite::literal::Literal;
use crate::sqlite::row::{After, Header, Next, RowError, RowLexer, after_row, after_value, header, open};
use crate::translate::column::{ColumnDecision, Empties, Sight};
use crate::translate::guard::Guard;

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
    /// The rowid alias is left to SQLite to number, and there is no larger number.
    Number(usize),
    /// A key column gets a second spelling of what would be one value.
    Spelling(usize),
    /// A value does not fit.
    Value {
        /// The column.
        column: usize,
        /// Why.
        misfit: Misfit,
        /// Offset of the value.
        offset: usize,
    },
    /// No page holds the row.
    TooWide {
        /// The bytes that it needs at least.
        bytes: usize,
        /// Offset of the row.
        offset: usize,
    },
    /// The line is longer than COPY reads.
    TooLong {
        /// The column of its longest field.
        column: usize,
        /// The length of the line.
        bytes: usize,
        /// Offset of the row.
        offset: usize,
    },
}

impl From<RowError> for RowProblem {
    fn from(error: RowError) -> Self {
        RowProblem::Syntax(error)
    }
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
    /// The values of the statement at hand that the profiles have to hear of, once the whole of it was taken.
    notes: Notes,
}

/// A field that is worth not being copied.
const LARGE: usize = 1 << 20;

/// What the rows of a statement added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    /// Rows.
    pub rows: u64,
    /// The byte behind the semicolon; none where the bytes ended without one.
    pub end: Option<usize>,
}

/// What the rows of a table added up to so far.
#[derive(Debug, Clone)]
pub struct Sums {
    /// NULLs per column.
    pub nulls: Vec<u64>,
    /// The largest value of the rowid alias.
    pub largest: Option<i64>,
}

impl Sums {
    /// Nothing, for a table of so many columns.
    pub fn new(columns: usize) -> Self {
        Sums { nulls: vec![0; columns], largest: None }
    }

    /// Forgets all rows.
    pub fn clear(&mut self) {
        self.nulls.fill(0);
        self.largest = None;
    }
}

/// Whether the profiles have to hear of the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looking {
    /// As closely as the decision of each column asks for: [`RowConverter::tell`] then tells them.
    On,
    /// They know the values already.
    Off,
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
    /// Whether the profiles have to hear of the values.
    pub looking: Looking,
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
        self.notes.clear();
        loop {
            let (offset, line) = (at, out.len());
            let row = if plan.layout.straight {
                self.straight_row(statement, &mut at, plan, &mut largest, out)
            } else {
                self.any_row(statement, &mut at, plan, &mut largest, out)
            };
            if let Err(problem) = row.and_then(|()| fits(plan, &out[line..], offset)) {
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
        largest: &mut Option<i64>,
        out: &mut Vec<u8>,
    ) -> Result<(), RowProblem> {
        let RowPlan { table, layout, decisions, looking } = plan;
        open(bytes, at)?;
        let last = layout.targets.len().saturating_sub(1);
        for (n, target) in layout.targets.iter().enumerate() {
            let Target::Column(column) = *target else { continue };
            let offset = *at;
            let ColumnDecision { codec, sight, guard, .. } = &decisions[column];
            let affinity = table.columns[column].affinity;
            let begin = out.len();
            if guard.is_none()
                && let Some(length) = verbatim::copy(codec, affinity, bytes.get(offset..).unwrap_or_default(), out)
            {
                *at += length;
                if table.rowid_alias == Some(column) {
                    *largest = (*largest).max(small_integer(&out[begin..]));
                }
                if looking == Looking::On && *sight != Sight::Accepted {
                    self.notes.observe(column, offset);
                }
            } else {
                let literal = self.lexer.value(bytes, at)?;
                let mut literal = affinity.stored(literal, &mut self.stored);
                if is_emptied(&decisions[column], &literal) {
                    literal = Literal::Null;
                    if looking == Looking::On {
                        self.notes.observe(column, offset);
                    }
                }
                let given = literal != Literal::Null;
                if table.rowid_alias == Some(column) {
                    literal = numbered(literal, table, largest).ok_or(RowProblem::Number(column))?;
                }
                guarded(*guard, &literal)
                    .and_then(|()| encode(codec, &literal, &mut self.scratch, out))
                    .map_err(|misfit| RowProblem::Value { column, misfit, offset })?;
                match literal {
                    Literal::Null => self.null_columns.push(column),
                    Literal::Integer(_) | Literal::Real { .. } | Literal::Text(_) | Literal::Blob(_)
                        if looking == Looking::On && given =>
                    {
                        self.notes.push(column, offset, &literal, &decisions[column], &self.scratch);
                    }
                    Literal::Integer(_) | Literal::Real { .. } | Literal::Text(_) | Literal::Blob(_) => {}
                }
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
        largest: &mut Option<i64>,
        out: &mut Vec<u8>,
    ) -> Result<(), RowProblem> {
        let RowPlan { table, layout, decisions, looking } = plan;
        self.fields.resize_with(table.columns.len(), Vec::new);
        self.fields.iter_mut().for_each(Vec::clear);
        open(bytes, at)?;
        let last = layout.targets.len().saturating_sub(1);
        for (n, target) in layout.targets.iter().enumerate() {
            let offset = *at;
            let literal = self.lexer.value(bytes, at)?;
            if let Target::Column(column) = *target {
                let mut literal = table.columns[column].affinity.stored(literal, &mut self.stored);
                if is_emptied(&decisions[column], &literal) {
                    literal = Literal::Null;
                    if looking == Looking::On {
                        self.notes.observe(column, offset);
                    }
                }
                let given = literal != Literal::Null;
                if table.rowid_alias == Some(column) {
                    literal = numbered(literal, table, largest).ok_or(RowProblem::Number(column))?;
                }
                if let Literal::Null = literal {
                    self.null_columns.push(column);
                }
                self.fields[column].clear();
                let ColumnDecision { codec, guard, .. } = &decisions[column];
                guarded(*guard, &literal)
                    .and_then(|()| encode(codec, &literal, &mut self.scratch, &mut self.fields[column]))
                    .map_err(|misfit| RowProblem::Value { column, misfit, offset })?;
                if looking == Looking::On && given {
                    self.notes.push(column, offset, &literal, &decisions[column], &self.scratch);
                }
            }
            let after = after_value(bytes, at)?;
            if (after == After::Row) != (n == last) {
                let values = count_values(bytes, *at, after, n + 1);
                return Err(RowProblem::Count { offset: *at, values, columns: layout.targets.len() });
            }
        }
        for column in &layout.omitted {
            let alias = table.rowid_alias == Some(*column);
            let literal = if alias {
                numbered(Literal::Null, table, largest).ok_or(RowProblem::Number(*column))?
            } else {
                default_literal(&table.columns[*column]).ok_or(RowProblem::Default(*column))?
            };
            let mut literal = table.columns[*column].affinity.stored(literal, &mut self.stored);
            if is_emptied(&decisions[*column], &literal) {
                literal = Literal::Null;
                if looking == Looking::On {
                    self.notes.default(*column);
                }
            }
            if let Literal::Null = literal {
                self.null_columns.push(*column);
            }
            let ColumnDecision { codec, guard, .. } = &decisions[*column];
            guarded(*guard, &literal)
                .and_then(|()| encode(codec, &literal, &mut self.scratch, &mut self.fields[*column]))
                .map_err(|misfit| RowProblem::Value { column: *column, misfit, offset: *at })?;
            if looking == Looking::On && literal != Literal::Null && !alias {
                self.notes.default(*column);
            }
        }
        let mut first = true;
        for (column, field) in table.columns.iter().zip(&mut self.fields) {
            if column.generated.is_none() {
                if !first {
                    out.push(b'\t');
                }
                first = false;
                if field.len() > LARGE.max(out.len()) {
                    // what is there already goes in front of it: the large field stays where it is
                    field.splice(0..0, out.drain(..));
                    std::mem::swap(out, field);
                } else {
                    out.extend_from_slice(field);
                }
                field.clear();
                field.shrink_to(LARGE);
            }
        }
        out.push(b'\n');
        Ok(())
    }

    /// Whether there is anything to tell of the statement that was converted last.
    pub fn has_news(&self) -> bool {
        !self.notes.all().is_empty()
    }

    /// Whether the statement that was converted last has the first NULL of a column that is declared NOT NULL.
    #[inline]
    pub fn breaks(&self, nulls: &[Nulls]) -> bool {
        self.null_columns.iter().any(|column| nulls[*column] == Nulls::Refused)
    }

    /// Takes back the NULLs that the last statement counted.
    pub fn uncount_nulls(&self, nulls: &mut [u64]) {
        self.null_columns.iter().for_each(|column| nulls[*column] -= 1);
    }

    /// Tells the profiles of the values of the statement that was converted last, from the `from`th note on. Without
    /// a line it stops at the first value that has to be observed, and returns where to go on with one.
    pub fn tell(
        &mut self,
        statement: &[u8],
        line: Option<u64>,
        (table, profiles, decisions): (&Table, &mut [ColumnProfile], &mut [ColumnDecision]),
        from: usize,
    ) -> Result<Option<usize>, RowProblem> {
        for (n, note) in self.notes.all().iter().enumerate().skip(from) {
            let profile = &mut profiles[note.column];
            let place = match note.what {
                What::Accepted(value, _) if profile.accepted(value) => continue,
                What::Accepted(_, place) | What::Observed(place) => place,
            };
            let Some(line) = line else { return Ok(Some(n)) };
            let column = &table.columns[note.column];
            let literal = match place {
                Place::At(mut at) => self.lexer.value(statement, &mut at)?,
                Place::Default => default_literal(column).ok_or(RowProblem::Default(note.column))?,
            };
            profile.observe(&column.affinity.stored(literal, &mut self.stored), line);
            decisions[note.column].learnt(profile);
        }
        Ok(None)
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
        let rows = Rows { values, line };
        self.visit(statement, rows, (table, layout), |column, value, _| profiles[column].observe(value, line))?;
        Ok(())
    }

    /// Shows every value of a statement's rows, as SQLite stores it, with its column and its line. Tells the rows.
    pub fn visit(
        &mut self,
        statement: &[u8],
        rows: Rows,
        (table, layout): (&Table, &Layout),
        mut see: impl FnMut(usize, &Literal<'_>, u64),
    ) -> Result<u64, RowProblem> {
        let Rows { values: mut at, mut line } = rows;
        let mut counted = 0;
        let mut count = 0;
        loop {
            open(statement, &mut at)?;
            for (n, target) in layout.targets.iter().enumerate() {
                line += lines_before(&statement[counted..], at - counted);
                counted = at;
                let literal = self.lexer.value(statement, &mut at)?;
                if let Target::Column(column) = *target {
                    let literal = table.columns[column].affinity.stored(literal, &mut self.stored);
                    if literal != Literal::Null || table.rowid_alias != Some(column) {
                        see(column, &literal, line);
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
                see(*column, &literal, line);
            }
            count += 1;
            if after_row(statement, &mut at)? != Next::Row {
                return Ok(count);
            }
        }
    }
}

/// Whether a value leaves the decision of its column as it is.
#[inline]
fn guarded(guard: Option<Guard>, literal: &Literal<'_>) -> Result<(), Misfit> {
    if guard.is_some_and(|guard| guard.is_broken_by(literal)) { Err(Misfit::Type) } else { Ok(()) }
}

/// `--empty-as-null`: an empty text of such a column is NULL.
#[inline]
pub fn is_emptied(decision: &ColumnDecision, literal: &Literal<'_>) -> bool {
    decision.empties == Empties::Null && matches!(literal, Literal::Text(text) if text.raw.is_empty())
}

/// Whether COPY reads a line, and a page can hold the row.
#[inline]
fn fits(RowPlan { table, decisions, .. }: RowPlan<'_>, line: &[u8], offset: usize) -> Result<(), RowProblem> {
    if table.columns.len() > page::FEW {
        let stored = table.columns.iter().zip(decisions).filter(|(column, _)| column.generated.is_none());
        let bytes = page::row(stored.map(|(_, decision)| decision.pg_type), line);
        if bytes > page::LARGEST {
            return Err(RowProblem::TooWide { bytes, offset });
        }
    }
    if line.len() <= LONGEST {
        return Ok(());
    }
    let column = table.stored_columns().get(longest_field(line)).copied().unwrap_or_default();
    Err(RowProblem::TooLong { column, bytes: line.len(), offset })
}

/// The value of a rowid alias: NULL is one more than the largest so far, as SQLite has it; `None` where SQLite would
/// take a number by chance.
fn numbered<'l>(literal: Literal<'l>, table: &Table, largest: &mut Option<i64>) -> Option<Literal<'l>> {
    let number = match (literal, *largest) {
        (Literal::Integer(number), _) => number,
        (Literal::Null, None) => 1,
        // AUTOINCREMENT never gives less than 1, a rowid alone goes on behind a negative one
        (Literal::Null, Some(last)) if table.autoincrement => last.max(0).checked_add(1)?,
        (Literal::Null, Some(last)) => last.checked_add(1)?,
        (Literal::Real { .. } | Literal::Text(_) | Literal::Blob(_), _) => return Some(literal),
    };
    *largest = (*largest).max(Some(number));
    Some(Literal::Integer(number))
}

/// The number that these digits, copied past the lexer, stand for: fewer than an i64 can have.
fn small_integer(field: &[u8]) -> Option<i64> {
    let (negative, digits) = field.strip_prefix(b"-").map_or((false, field), |digits| (true, digits));
    let number = digits.iter().fold(0i64, |number, digit| number * 10 + i64::from(digit & 15));
    Some(if negative { -number } else { number })
}

/// Where the rows of a statement stand.
#[derive(Debug, Clone, Copy)]
pub struct Rows {
    /// Offset of the first row.
    pub values: usize,
    /// The line of the statement's first byte.
    pub line: u64,
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
