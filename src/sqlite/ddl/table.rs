//! CREATE TABLE (sqlite.org/lang_createtable.html; `create_table_args`, `ccons` and `tcons` of parse.y).
//!
//! In: the tokens behind `CREATE [TEMP] TABLE`. Out: [`CreateTable`]. Declared types are what sqlite3AddColumn() of
//! build.c makes of them.

use nom::branch::alt;
use nom::combinator::{cut, opt, value};
use nom::multi::many0;
use nom::sequence::{preceded, terminated};
use nom::{Err, Input, Parser};

use super::if_not_exists;
use super::index::{column_list, key_members, members};
use super::keyword::{identifier_or_string, is_keyword, is_operator};
use crate::sqlite::ast::{
    ColumnConstraint, ColumnDefinition, Conflict, CreateTable, DeclaredType, DefaultValue, Deferrable, Expression,
    ForeignKeyAction, ForeignKeyClause, Name, Named, SortOrder, TableConstraint, Token, TokenKind,
};
use crate::sqlite::grammar::{Parsed, Stop, Tokens, fatal, keyword, mark, named, one, parenthesised, qualified, stop};
use crate::sqlite::token::{token_end, tokenize};

pub(super) fn create_table(input: Tokens<'_>) -> Parsed<'_, CreateTable> {
    let (input, if_not_exists) = if_not_exists(input)?;
    let (input, (schema, name)) = qualified("a table name")(input)?;
    let (input, ()) = mark('(')(input)?;
    let (mut input, first) = fatal(column(input))?;
    let mut columns = vec![first];
    while let Ok((rest, ())) = mark(',')(input) {
        if rest.begins_with(begins_constraint) {
            break;
        }
        let (rest, next) = fatal(column_or_constraint(rest))?;
        columns.push(next);
        input = rest;
    }
    let mut constraints = Vec::new();
    if let Ok((rest, ())) = mark(',')(input) {
        let (rest, first) = fatal(table_constraint(rest))?;
        constraints.push(first);
        // parse.y has the commas between table constraints optional
        let (rest, others) = many0(alt((preceded(mark(','), cut(table_constraint)), table_constraint))).parse(rest)?;
        constraints.extend(others);
        input = rest;
    }
    let (input, ()) = fatal(alt((mark(','), mark(')'))).parse(input))?;
    let (input, options) = table_options(input)?;
    let table = CreateTable {
        if_not_exists,
        temporary: schema.is_some_and(|schema| schema.matches("temp")),
        name,
        columns,
        constraints,
        without_rowid: options.contains(&TableOption::WithoutRowid),
        strict: options.contains(&TableOption::Strict),
    };
    Ok((input, table))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TableOption {
    WithoutRowid,
    Strict,
}

/// parse.y lets the list begin with a comma.
fn table_options(input: Tokens<'_>) -> Parsed<'_, Vec<TableOption>> {
    let (mut input, first) = opt(table_option).parse(input)?;
    let mut options = Vec::from_iter(first);
    while let Ok((rest, ())) = mark(',')(input) {
        let (rest, option) = fatal(table_option(rest))?;
        options.push(option);
        input = rest;
    }
    Ok((input, options))
}

fn table_option(input: Tokens<'_>) -> Parsed<'_, TableOption> {
    alt((
        value(TableOption::Strict, keyword("STRICT")),
        value(TableOption::WithoutRowid, (keyword("WITHOUT"), cut(keyword("ROWID")))),
    ))
    .parse(input)
}

fn begins_constraint(token: &Token) -> bool {
    ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].iter().any(|word| is_keyword(token, word))
}

/// A column where a table constraint would have been welcome too.
fn column_or_constraint(input: Tokens<'_>) -> Parsed<'_, ColumnDefinition> {
    column(input).map_err(|error| match error {
        Err::Error(Stop { offset, .. }) if offset == input.offset() => {
            Err::Error(Stop { offset, expected: vec!["a column name", "a table constraint"] })
        }
        Err::Error(_) | Err::Failure(_) | Err::Incomplete(_) => error,
    })
}

fn column(input: Tokens<'_>) -> Parsed<'_, ColumnDefinition> {
    let offset = input.offset();
    let (input, name) = named("a column name")(input)?;
    let (input, declared_type) = declared_type(input)?;
    let (input, constraints) = many0(column_constraint).parse(input)?;
    Ok((input, ColumnDefinition { name, declared_type, constraints, offset }))
}

fn declared_type(input: Tokens<'_>) -> Parsed<'_, Option<DeclaredType>> {
    let count = input.tokens.iter().take_while(|token| identifier_or_string(token).is_some()).count();
    if count == 0 {
        return Ok((input, None));
    }
    let (words, rest) = input.split(count);
    let (rest, arguments) = opt(type_arguments).parse(rest)?;
    let taken = input.take(input.input_len() - rest.input_len());
    let end = taken.tokens.last().map_or(0, |last| token_end(input.statement, last.offset));
    let source = input.statement.get(input.offset()..end).unwrap_or_default();
    Ok((rest, type_of(words.tokens, arguments, source)))
}

fn type_arguments(input: Tokens<'_>) -> Parsed<'_, Vec<String>> {
    let (input, ()) = mark('(')(input)?;
    let (input, first) = fatal(signed_number(input))?;
    let (input, second) = opt(preceded(mark(','), cut(signed_number))).parse(input)?;
    let closed = if second.is_some() { mark(')')(input) } else { alt((value((), mark(',')), mark(')'))).parse(input) };
    let (input, ()) = fatal(closed)?;
    Ok((input, [first].into_iter().chain(second).collect()))
}

fn signed_number(input: Tokens<'_>) -> Parsed<'_, String> {
    let sign = one("a number", |token| ["+", "-"].into_iter().find(|sign| is_operator(token, sign)));
    let (input, sign) = opt(sign).parse(input)?;
    let (input, number) =
        one("a number", |token| (token.kind == TokenKind::Number).then_some(token.text.as_str()))(input)?;
    Ok((input, format!("{}{number}", sign.unwrap_or_default())))
}

/// What sqlite3AddColumn() keeps of a type. It works on the source from the first word to the last mark, which shows:
/// GENERATED ALWAYS belongs to the type as far as the parser goes, and is cut off its end again (so is the ALWAYS of
/// `BIG UNSIGNED INT ALWAYS`, while a comment between the two words leaves GENERATED behind); a type that begins with a quote ends with that quote; and a type quoted as a whole is
/// the same as one without quotes.
fn type_of(words: &[Token], arguments: Option<Vec<String>>, mut source: &[u8]) -> Option<DeclaredType> {
    let mut texts: Vec<(TokenKind, &str)> = words.iter().map(|word| (word.kind, word.text.as_str())).collect();
    let bare = arguments.is_none();
    if bare && source.len() >= "generated always".len() && cut_word(&mut texts, &mut source, "always") {
        cut_word(&mut texts, &mut source, "generated");
    }
    let &(kind, first) = texts.first()?;
    let mut arguments = arguments.unwrap_or_default();
    if kind != TokenKind::Word {
        // sqlite3DequoteToken() takes the last byte for the closing quote if it sees no other quote, and `]` is none
        // to it: [nvarchar](50) becomes `nvarchar](50`, and [big] int `big] in`
        let is_bracketed = source.first() == Some(&b'[') && !source[1..].iter().any(|byte| b"['\"`".contains(byte));
        if !is_bracketed {
            texts.truncate(1);
            arguments.clear();
        } else if bare
            && texts.len() > 1
            && let Some((_, last)) = texts.last_mut()
            && source.ends_with(last.as_bytes())
        {
            *last = last.char_indices().next_back().map_or("", |(cut, _)| &last[..cut]);
        }
    }
    if texts.len() > 1 {
        texts.retain(|(_, text)| !text.is_empty());
    }
    let name = texts.iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" ");
    let mut declared = DeclaredType { name, arguments };
    if declared.arguments.is_empty() {
        split_arguments(&mut declared);
    }
    let trimmed = declared.name.trim_ascii_end().len();
    if !declared.arguments.is_empty() && trimmed > 0 {
        declared.name.truncate(trimmed);
    }
    let length = if kind == TokenKind::Word { first.len() } else { first.len() + 2 };
    if declared.name.eq_ignore_ascii_case("INTEGER") && declared.arguments.is_empty() && source.len() != length {
        // `"INTEGER" x` and `INTEGER /* */ always` keep the name INTEGER, but SQLite does not take them for it where
        // it looks for the alias of the rowid; the blank keeps them apart from the one that is
        declared.name.push(' ');
    }
    Some(declared)
}

/// Cuts `ending` off the last bare word and off the source; the word goes if nothing is left of it.
fn cut_word(words: &mut Vec<(TokenKind, &str)>, source: &mut &[u8], ending: &str) -> bool {
    let Some((TokenKind::Word, last)) = words.last_mut() else {
        return false;
    };
    let Some((kept, tail)) = source.len().checked_sub(ending.len()).and_then(|at| source.split_at_checked(at)) else {
        return false;
    };
    if !tail.eq_ignore_ascii_case(ending.as_bytes()) {
        return false;
    }
    *source = kept.trim_ascii_end();
    // in `x -- generated`, a line before ALWAYS, SQLite cuts the comment
    if let Some((kept, tail)) = last.len().checked_sub(ending.len()).and_then(|at| last.split_at_checked(at))
        && tail.eq_ignore_ascii_case(ending)
    {
        *last = kept;
    }
    if last.is_empty() {
        words.pop();
    }
    true
}

/// `"VARCHAR(20)"` in quotes is the type VARCHAR(20).
fn split_arguments(declared: &mut DeclaredType) {
    let Some((name, inner)) = declared.name.strip_suffix(')').and_then(|text| text.rsplit_once('(')) else {
        return;
    };
    let name = name.to_owned();
    let source = format!("({inner})");
    let Ok(tokens) = tokenize(source.as_bytes()) else {
        return;
    };
    let input = Tokens::new(source.as_bytes(), &tokens, source.len());
    if let Ok((rest, arguments)) = type_arguments(input)
        && rest.is_empty()
        && !name.is_empty()
    {
        *declared = DeclaredType { name, arguments };
    }
}

fn constraint_name(input: Tokens<'_>) -> Parsed<'_, Option<Name>> {
    opt(preceded(keyword("CONSTRAINT"), cut(named("a constraint name")))).parse(input)
}

fn column_constraint(input: Tokens<'_>) -> Parsed<'_, Named<ColumnConstraint>> {
    let (input, name) = constraint_name(input)?;
    match column_rule(input) {
        Ok((input, constraint)) => Ok((input, Named { name, constraint })),
        Err(Err::Error(_)) if name.is_some() => Ok((input, Named { name, constraint: ColumnConstraint::Dangling })),
        Err(error) => Err(error),
    }
}

fn column_rule(input: Tokens<'_>) -> Parsed<'_, ColumnConstraint> {
    alt((
        preceded(
            keyword("NOT"),
            cut(alt((
                preceded(keyword("NULL"), conflict).map(ColumnConstraint::NotNull),
                preceded(keyword("DEFERRABLE"), initially).map(|initially_deferred| {
                    ColumnConstraint::Deferrable(Deferrable { deferrable: false, initially_deferred })
                }),
            ))),
        ),
        preceded(keyword("NULL"), conflict).map(ColumnConstraint::Null),
        preceded(keyword("DEFAULT"), cut(default)).map(ColumnConstraint::Default),
        preceded((keyword("PRIMARY"), cut(keyword("KEY"))), primary_key),
        preceded(keyword("UNIQUE"), conflict).map(ColumnConstraint::Unique),
        preceded(keyword("CHECK"), cut((parenthesised, conflict)))
            .map(|(tokens, conflict)| ColumnConstraint::Check(tokens.expression(), conflict)),
        preceded(keyword("REFERENCES"), cut(references)).map(ColumnConstraint::References),
        deferrable.map(ColumnConstraint::Deferrable),
        preceded(keyword("COLLATE"), cut(one("the name of a collation", identifier_or_string)))
            .map(ColumnConstraint::Collate),
        preceded(
            alt((value((), (keyword("GENERATED"), cut(keyword("ALWAYS")), cut(keyword("AS")))), keyword("AS"))),
            cut(generated),
        ),
    ))
    .parse(input)
}

fn primary_key(input: Tokens<'_>) -> Parsed<'_, ColumnConstraint> {
    let (input, order) =
        opt(alt((value(SortOrder::Asc, keyword("ASC")), value(SortOrder::Desc, keyword("DESC"))))).parse(input)?;
    let (input, conflict) = conflict(input)?;
    let (input, autoincrement) = opt(keyword("AUTOINCREMENT")).parse(input)?;
    Ok((input, ColumnConstraint::PrimaryKey { order, conflict, autoincrement: autoincrement.is_some() }))
}

fn generated(input: Tokens<'_>) -> Parsed<'_, ColumnConstraint> {
    let (input, tokens) = parenthesised(input)?;
    let (input, stored) = opt(alt((value(true, keyword("STORED")), value(false, keyword("VIRTUAL"))))).parse(input)?;
    Ok((input, ColumnConstraint::Generated { expression: tokens.expression(), stored: stored.unwrap_or(false) }))
}

fn default(input: Tokens<'_>) -> Parsed<'_, DefaultValue> {
    if input.begins_with(|token| is_operator(token, "(")) {
        let (input, tokens) = parenthesised(input)?;
        return Ok((input, DefaultValue { expression: tokens.expression(), parenthesised: true }));
    }
    let signed = usize::from(input.begins_with(|token| is_operator(token, "+") || is_operator(token, "-")));
    let literal = |token: &Token| match token.kind {
        TokenKind::Number | TokenKind::String | TokenKind::Blob => true,
        TokenKind::Word => {
            ["NULL", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP"].iter().any(|word| is_keyword(token, word))
        }
        TokenKind::DoubleQuoted | TokenKind::Quoted | TokenKind::Variable | TokenKind::Operator => false,
    };
    let bare = |token: &Token| identifier_or_string(token).is_some() || is_keyword(token, "INDEXED");
    let value_at = input.take_from(signed);
    let (rest, _) = if signed > 0 {
        one("a literal", |token| literal(token).then_some(()))(value_at)?
    } else {
        one("a default value", |token| (literal(token) || bare(token)).then_some(()))(value_at)?
    };
    let tokens = input.take(signed + 1).tokens.to_vec();
    Ok((rest, DefaultValue { expression: Expression { tokens }, parenthesised: false }))
}

/// `ON CONFLICT ..`.
fn conflict(input: Tokens<'_>) -> Parsed<'_, Option<Conflict>> {
    opt(preceded(
        (keyword("ON"), cut(keyword("CONFLICT"))),
        cut(alt((
            value(Conflict::Rollback, keyword("ROLLBACK")),
            value(Conflict::Abort, keyword("ABORT")),
            value(Conflict::Fail, keyword("FAIL")),
            value(Conflict::Ignore, keyword("IGNORE")),
            value(Conflict::Replace, keyword("REPLACE")),
        ))),
    ))
    .parse(input)
}

/// `[INITIALLY DEFERRED|IMMEDIATE]`.
fn initially(input: Tokens<'_>) -> Parsed<'_, Option<bool>> {
    opt(preceded(
        keyword("INITIALLY"),
        cut(alt((value(true, keyword("DEFERRED")), value(false, keyword("IMMEDIATE"))))),
    ))
    .parse(input)
}

fn deferrable(input: Tokens<'_>) -> Parsed<'_, Deferrable> {
    let (input, not) = opt(keyword("NOT")).parse(input)?;
    let (input, initially_deferred) = preceded(keyword("DEFERRABLE"), initially).parse(input)?;
    Ok((input, Deferrable { deferrable: not.is_none(), initially_deferred }))
}

/// What `refarg` of parse.y can say; the last one of a kind counts.
enum ReferenceArgument {
    Matching(Name),
    /// SQLite reads `ON INSERT action` and forgets it.
    OnInsert,
    OnDelete(ForeignKeyAction),
    OnUpdate(ForeignKeyAction),
}

/// The parent and its arguments, behind REFERENCES.
fn references(input: Tokens<'_>) -> Parsed<'_, ForeignKeyClause> {
    let (input, table) = named("a table name")(input)?;
    let (input, columns) = opt(column_list).parse(input)?;
    let (input, arguments) = many0(reference_argument).parse(input)?;
    let (input, deferrable) = opt(deferrable).parse(input)?;
    let mut clause = ForeignKeyClause {
        table,
        columns: columns.unwrap_or_default(),
        on_delete: None,
        on_update: None,
        matching: None,
        deferrable,
    };
    for argument in arguments {
        match argument {
            ReferenceArgument::Matching(name) => clause.matching = Some(name),
            ReferenceArgument::OnInsert => {}
            ReferenceArgument::OnDelete(action) => clause.on_delete = Some(action),
            ReferenceArgument::OnUpdate(action) => clause.on_update = Some(action),
        }
    }
    Ok((input, clause))
}

fn reference_argument(input: Tokens<'_>) -> Parsed<'_, ReferenceArgument> {
    alt((
        preceded(keyword("MATCH"), cut(named("a name"))).map(ReferenceArgument::Matching),
        preceded(
            keyword("ON"),
            cut(alt((
                preceded(keyword("DELETE"), cut(action)).map(ReferenceArgument::OnDelete),
                preceded(keyword("UPDATE"), cut(action)).map(ReferenceArgument::OnUpdate),
                preceded(keyword("INSERT"), cut(action)).map(|_| ReferenceArgument::OnInsert),
            ))),
        ),
    ))
    .parse(input)
}

fn action(input: Tokens<'_>) -> Parsed<'_, ForeignKeyAction> {
    alt((
        preceded(
            keyword("SET"),
            cut(alt((
                value(ForeignKeyAction::SetNull, keyword("NULL")),
                value(ForeignKeyAction::SetDefault, keyword("DEFAULT")),
            ))),
        ),
        value(ForeignKeyAction::Cascade, keyword("CASCADE")),
        value(ForeignKeyAction::Restrict, keyword("RESTRICT")),
        value(ForeignKeyAction::NoAction, (keyword("NO"), cut(keyword("ACTION")))),
    ))
    .parse(input)
}

fn table_constraint(input: Tokens<'_>) -> Parsed<'_, Named<TableConstraint>> {
    if !input.begins_with(begins_constraint) {
        return stop(input, "a table constraint");
    }
    let (input, name) = constraint_name(input)?;
    match table_rule(input) {
        Ok((input, constraint)) => Ok((input, Named { name, constraint })),
        Err(Err::Error(_)) if name.is_some() => Ok((input, Named { name, constraint: TableConstraint::Dangling })),
        Err(error) => Err(error),
    }
}

fn table_rule(input: Tokens<'_>) -> Parsed<'_, TableConstraint> {
    alt((
        preceded((keyword("PRIMARY"), cut(keyword("KEY"))), cut((key_members, conflict))).map(
            |((columns, autoincrement), conflict)| TableConstraint::PrimaryKey { columns, autoincrement, conflict },
        ),
        preceded(keyword("UNIQUE"), cut((members, conflict)))
            .map(|(columns, conflict)| TableConstraint::Unique { columns, conflict }),
        preceded(keyword("CHECK"), cut((parenthesised, conflict)))
            .map(|(tokens, conflict)| TableConstraint::Check(tokens.expression(), conflict)),
        preceded(
            (keyword("FOREIGN"), cut(keyword("KEY"))),
            cut((terminated(column_list, keyword("REFERENCES")), references)),
        )
        .map(|(columns, clause)| TableConstraint::ForeignKey { columns, clause }),
    ))
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::ast::Create;
    use crate::sqlite::ddl::parse_create;

    fn table(sql: &str) -> CreateTable {
        match parse_create(sql.as_bytes()) {
            Ok(Create::Table(table)) => table,
            other => panic!("{sql}: {other:?}"),
        }
    }

    #[test]
    fn declared_types_are_those_of_sqlite() {
        for (written, name, arguments) in [
            ("INTEGER", "INTEGER", &[][..]),
            ("unsigned  big /* x */ int", "unsigned big int", &[]),
            ("DECIMAL( 10 , -2 )", "DECIMAL", &["10", "-2"]),
            ("VARCHAR(+20)", "VARCHAR", &["+20"]),
            ("'varchar(20)'", "varchar", &["20"]),
            ("\"double precision\"", "double precision", &[]),
            ("[nvarchar](50)", "nvarchar", &["50"]),
            ("\"varchar (20)\"", "varchar", &["20"]),
            ("[\n](1)", "\n", &["1"]),
            ("[big] int", "big in", &[]),
            ("\"INT\" UNSIGNED", "INT", &[]),
            ("\"integer\" x", "integer ", &[]),
            ("INT GENERATED ALWAYS AS (1)", "INT", &[]),
            ("UNSIGNED BIG ALWAYS", "UNSIGNED BIG", &[]),
            ("INT ALWAYS", "INT ALWAYS", &[]),
            ("INT(1) GENERATED ALWAYS AS (1)", "INT", &["1"]),
            ("''", "", &[]),
        ] {
            let column = table(&format!("CREATE TABLE t(a {written}, b)")).columns.remove(0);
            let arguments = arguments.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(column.declared_type, Some(DeclaredType { name: name.to_owned(), arguments }), "{written}");
        }
        for untyped in ["", "GENERATED ALWAYS AS (1)", "NOT NULL", "AS (1)", "COLLATE nocase"] {
            let column = table(&format!("CREATE TABLE t(a {untyped}, b)")).columns.remove(0);
            assert_eq!(column.declared_type, None, "{untyped}");
        }
    }

    #[test]
    fn constraints_carry_their_names() {
        let table = table(
            "CREATE TABLE t(a CONSTRAINT x NOT NULL CONSTRAINT y UNIQUE CHECK(1) CONSTRAINT z, b, \
             CONSTRAINT p PRIMARY KEY(a) CONSTRAINT q, CONSTRAINT r UNIQUE(b))",
        );
        let names = |name: &Option<Name>| name.as_ref().map_or("-".to_owned(), |name| name.text.clone());
        let columns: Vec<_> = table.columns[0].constraints.iter().map(|named| names(&named.name)).collect();
        assert_eq!(columns, ["x", "y", "-", "z"]);
        assert_eq!(table.columns[0].constraints[3].constraint, ColumnConstraint::Dangling);
        let constraints: Vec<_> = table.constraints.iter().map(|named| names(&named.name)).collect();
        assert_eq!(constraints, ["p", "q", "r"]);
        assert_eq!(table.constraints[1].constraint, TableConstraint::Dangling);
    }

    #[test]
    fn options_come_in_any_order_and_case() {
        for (written, without_rowid, strict) in [
            ("", false, false),
            ("without rowid", true, false),
            ("Strict", false, true),
            ("STRICT, WITHOUT ROWID", true, true),
            (", without\trowid , strict;", true, true),
        ] {
            let table = table(&format!("create\ttable t(a INT PRIMARY KEY){written}"));
            assert_eq!((table.without_rowid, table.strict), (without_rowid, strict), "{written}");
        }
    }

    #[test]
    fn temporary_tables_are_marked() {
        for (sql, temporary) in [
            ("CREATE TABLE main.t(a)", false),
            ("CREATE TABLE Temp.t(a)", true),
            ("CREATE TEMPORARY TABLE t(a)", true),
            ("CREATE TABLE temp(a)", false),
        ] {
            assert_eq!(table(sql).temporary, temporary, "{sql}");
        }
    }
}
