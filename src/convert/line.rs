//! How long a line COPY reads: what PostgreSQL would refuse in the middle of a load is refused here, and named.
//!
//! Measured on PostgreSQL 15: a line of COPY and a row in memory are less than 1 GiB each ("Cannot enlarge string
//! buffer", "invalid memory alloc request size"). A row is at most as long as its line, but for its header and for numbers
//! of few digits: of the columns that a table can have, these add less than what is kept back here.

use crate::catalog::Table;
use crate::codec::{Codec, Scratch, encode, field_length};
use crate::pg::page;
use crate::pg::types::PgType;
use crate::sqlite::literal::Literal;

/// The longest line that is written, in bytes; unit tests try one that they can hold.
pub(super) const LONGEST: usize = if cfg!(test) { 1 << 16 } else { 1_073_700_000 };

/// The longest field of a line: which of them, from 0.
pub(super) fn longest_field(line: &[u8]) -> usize {
    let lengths = line.split(|byte| *byte == b'\t').map(<[u8]>::len).enumerate();
    lengths.max_by_key(|(_, length)| *length).map_or(0, |(field, _)| field)
}

/// The length of a line that is not written, added up from its values.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Line {
    bytes: usize,
    /// The longest field's column and length.
    longest: (usize, usize),
}

impl Line {
    /// Adds the value of a column.
    pub fn add(&mut self, column: usize, value: &Literal<'_>) {
        let length = field_length(value);
        self.bytes += length + 1;
        if length > self.longest.1 {
            self.longest = (column, length);
        }
    }

    /// The column to blame, and the length, if it is too long.
    pub fn too_long(&self) -> Option<(usize, usize)> {
        (self.bytes > LONGEST).then_some((self.longest.0, self.bytes))
    }
}

/// A row that is not written, of a table with so many columns that a page may not hold it.
#[derive(Debug)]
pub(super) struct Wide {
    /// Each as the type that its column is meant to have would be written.
    fields: Vec<Vec<u8>>,
    scratch: Scratch,
}

impl Wide {
    /// For a table that has so many.
    pub fn of(table: &Table) -> Option<Wide> {
        let fields = vec![NULL.to_vec(); table.columns.len()];
        (table.columns.len() > page::FEW).then(|| Wide { fields, scratch: Scratch::default() })
    }

    /// Adds the value of a column.
    pub fn add(&mut self, column: usize, value: &Literal<'_>, codec: &Codec) {
        let field = &mut self.fields[column];
        field.clear();
        if encode(codec, value, &mut self.scratch, field).is_err() {
            field.clear();
        }
    }

    /// The bytes that the row needs at least, if its columns have these types and no page holds it.
    pub fn too_wide(&self, table: &Table, pg_type: impl Fn(usize) -> PgType) -> Option<usize> {
        let stored = table.stored_columns();
        let fields: Vec<&[u8]> = stored.iter().map(|column| &self.fields[*column][..]).collect();
        let bytes = page::row(stored.iter().map(|column| pg_type(*column)), &fields.join(&b'\t'));
        (bytes > page::LARGEST).then_some(bytes)
    }

    /// The next row begins.
    pub fn clear(&mut self) {
        self.fields.iter_mut().for_each(|field| NULL.clone_into(field));
    }
}

/// NULL, as COPY writes it.
const NULL: &[u8] = b"\\N";

#[cfg(test)]
mod tests {
    use super::super::hold::{declared, row_problem};
    use super::super::rows::{HeaderCache, Layout, Looking, RowConverter, RowPlan, RowProblem, Sums};
    use super::super::statements::RawStatement;
    use super::*;
    use crate::sqlite::ast::Create;
    use crate::sqlite::ddl::parse_create;
    use crate::sqlite::literal::Text;
    use crate::translate::policy::TypePolicy;

    #[test]
    fn a_line_is_as_long_as_its_values() {
        let values = [
            (Literal::Null, PgType::Text),
            (Literal::Text(Text::quoted(b"it''s\n\\")), PgType::Text),
            (Literal::Blob(b"00ff"), PgType::Bytea),
            (Literal::Integer(-12), PgType::BigInt),
        ];
        let (mut line, mut out) = (Line::default(), Vec::new());
        for (column, (value, pg_type)) in values.iter().enumerate() {
            line.add(column, value);
            encode(&Codec::plain(*pg_type), value, &mut Scratch::default(), &mut out).unwrap();
            out.push(if column == 3 { b'\n' } else { b'\t' });
        }
        assert_eq!((line.bytes, line.longest.0, longest_field(&out)), (out.len(), 1, 1));
        assert_eq!(line.too_long(), None);
        assert_eq!(Line { bytes: LONGEST + 1, longest: (2, LONGEST) }.too_long(), Some((2, LONGEST + 1)));
    }

    #[test]
    fn a_row_that_is_too_long_is_named_with_its_longest_value() {
        let Create::Table(create) =
            parse_create(b"CREATE TABLE t(id INTEGER, a TEXT, g AS (1), b BLOB, c TEXT);").unwrap()
        else {
            panic!("no table");
        };
        let (table, _) = Table::resolve(create, 1);
        let decisions = declared(&table, &TypePolicy::default());
        let text = |bytes: usize| format!("'{}'", "x".repeat(bytes));
        let blob = |bytes: usize| format!("X'{}'", "ab".repeat(bytes));
        let third = LONGEST / 3;
        for (header, values, want) in [
            ("", format!("(1,{},{},{})", text(third), blob(1), text(third)), None),
            ("", format!("(1,{},NULL,NULL)", text(LONGEST - "1\t\t\\N\t\\N\n".len())), None),
            ("", format!("(1,{},NULL,NULL)", text(LONGEST)), Some("a")),
            ("", format!("(1,{},NULL,{})", text(third), text(LONGEST - third)), Some("c")),
            ("", format!("(1,NULL,{},NULL)", blob(LONGEST / 2)), Some("b")),
            ("(c,a,id)", format!("({},'short',1)", text(LONGEST)), Some("c")),
            ("(a,id)", format!("(replace('{}','\\n',char(10)),1)", "\\n".repeat(LONGEST / 2)), Some("a")),
            ("(a,id)", format!("(replace('{}','\\n',char(9)),1)", "\\n".repeat(LONGEST / 2 - 10)), None),
        ] {
            let before = if header.is_empty() { "(1,'a',NULL,NULL)," } else { "" };
            let sql = format!("INSERT INTO t{header} VALUES{before}{values};");
            let mut headers = HeaderCache::default();
            let (header, _) = headers.header(sql.as_bytes()).unwrap();
            let layout = Layout::of(&table, header).unwrap();
            let plan = RowPlan { table: &table, layout: &layout, decisions: &decisions, looking: Looking::Off };
            let (mut rows, mut sums, mut out) = (RowConverter::default(), Sums::new(5), b"kept\n".to_vec());
            let done = rows.convert(sql.as_bytes(), header.values, plan, &mut sums, &mut out);
            let mut longest = (0, Line::default(), None);
            let at = super::super::rows::Rows { values: header.values, line: 1 };
            rows.visit(sql.as_bytes(), at, (&table, &layout), |column, value, _| {
                longest.1.add(column, value);
                longest.0 += 1;
                if longest.0 % layout.values() == 0 {
                    longest.2 = longest.2.or(std::mem::take(&mut longest.1).too_long());
                }
            })
            .unwrap();
            let named = |column: usize| table.columns[column].name.text.as_str();
            assert_eq!(longest.2.map(|(column, _)| named(column)), want);
            match done {
                Ok(_) => assert_eq!(want, None),
                Err(problem) => {
                    assert_eq!(out, b"kept\n");
                    let RowProblem::TooLong { column, .. } = problem else { panic!("{problem:?}") };
                    assert_eq!(Some(named(column)), want);
                    let statement = RawStatement::new(sql.as_bytes(), 7);
                    let told = row_problem(&problem, &statement, &table, &decisions, "x.sql").to_string();
                    assert!(told.contains("x.sql:7") && told.contains(&format!("t.{}", named(column))), "{told}");
                }
            }
        }
    }
}
