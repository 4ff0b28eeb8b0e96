//! CREATE VIEW, TRIGGER and VIRTUAL TABLE (sqlite.org/lang_createview.html, lang_createtrigger.html,
//! lang_createvtab.html).
//!
//! In: the tokens behind these words. Out: [`CreateView`], [`CreateTrigger`], [`CreateVirtualTable`]. Bodies stay
//! token runs; a module's arguments stay text, since every module has a language of its own.

use nom::branch::alt;
use nom::combinator::{cut, opt, value};
use nom::multi::many0;
use nom::sequence::preceded;
use nom::{Input, Parser};

use super::index::column_list;
use super::keyword::{is_keyword, is_operator};
use super::{ends_statement, if_not_exists};
use crate::sqlite::ast::{CreateTrigger, CreateView, CreateVirtualTable, Name};
use crate::sqlite::grammar::{Parsed, Tokens, balanced, expression, fatal, keyword, mark, named, qualified, stop};
use crate::sqlite::token::token_end;

pub(super) fn create_view(input: Tokens<'_>) -> Parsed<'_, CreateView> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a view name")(input)?;
    let (input, columns) = opt(column_list).parse(input)?;
    let (input, ()) = keyword("AS")(input)?;
    if !input.begins_with(|token| ["SELECT", "WITH", "VALUES"].iter().any(|word| is_keyword(token, word))) {
        return stop(input, "SELECT, VALUES or WITH");
    }
    let (input, select) = expression(ends_statement)(input)?;
    Ok((input, CreateView { name, columns: columns.unwrap_or_default(), select: select.expression() }))
}

pub(super) fn create_trigger(input: Tokens<'_>) -> Parsed<'_, CreateTrigger> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a trigger name")(input)?;
    let rest = input;
    let (input, _) =
        opt(alt((keyword("BEFORE"), keyword("AFTER"), value((), (keyword("INSTEAD"), cut(keyword("OF")))))))
            .parse(input)?;
    let (input, ()) = alt((
        keyword("DELETE"),
        keyword("INSERT"),
        value((), (keyword("UPDATE"), opt(preceded(keyword("OF"), cut(names))))),
    ))
    .parse(input)?;
    let (input, ()) = keyword("ON")(input)?;
    let (input, (_, table)) = qualified("a table name")(input)?;
    let (input, _) = balanced(|token| is_keyword(token, "BEGIN"))(input)?;
    let (input, ()) = keyword("BEGIN")(input)?;
    let (input, body) = balanced(|token| is_keyword(token, "CREATE"))(input)?;
    let trailing = body.tokens.iter().rev().take_while(|token| is_operator(token, ";")).count();
    let (body, after) = body.split(body.tokens.len() - trailing);
    if !body.tokens.last().is_some_and(|token| is_keyword(token, "END")) {
        return stop(after, "END");
    }
    let used = rest.tokens.len() - input.tokens.len() - trailing;
    Ok((input, CreateTrigger { name, table, rest: rest.take(used).expression() }))
}

/// `name, name ..`.
fn names(input: Tokens<'_>) -> Parsed<'_, Vec<Name>> {
    let (input, first) = named("a column name")(input)?;
    let (input, others) = many0(preceded(mark(','), cut(named("a column name")))).parse(input)?;
    Ok((input, [first].into_iter().chain(others).collect()))
}

pub(super) fn create_virtual_table(input: Tokens<'_>) -> Parsed<'_, CreateVirtualTable> {
    let (input, _) = if_not_exists(input)?;
    let (input, (_, name)) = qualified("a table name")(input)?;
    let (input, ()) = keyword("USING")(input)?;
    let (input, module) = named("a module name")(input)?;
    let Ok((mut input, ())) = mark('(')(input) else {
        return Ok((input, CreateVirtualTable { name, module, arguments: Vec::new() }));
    };
    let mut arguments = Vec::new();
    loop {
        let (rest, argument) = balanced(|token| is_operator(token, ","))(input)?;
        // SQLite hands a module no empty arguments
        arguments.extend(source(argument));
        let (rest, more) = fatal(alt((mark(',').map(|()| true), mark(')').map(|()| false))).parse(rest))?;
        input = rest;
        if !more {
            return Ok((input, CreateVirtualTable { name, module, arguments }));
        }
    }
}

/// What the statement wrote from the first of the tokens to the last, comments between them included.
fn source(tokens: Tokens<'_>) -> Option<String> {
    let last = tokens.tokens.last()?;
    let bytes = tokens.statement.get(tokens.offset()..token_end(tokens.statement, last.offset))?;
    Some(Name::from_bytes(bytes).text)
}

#[cfg(test)]
mod tests {
    use crate::sqlite::ast::{Create, CreateTrigger, CreateView, CreateVirtualTable};
    use crate::sqlite::ddl::parse_create;

    fn trigger(sql: &str) -> CreateTrigger {
        match parse_create(sql.as_bytes()) {
            Ok(Create::Trigger(trigger)) => trigger,
            other => panic!("{sql}: {other:?}"),
        }
    }

    fn view(sql: &str) -> CreateView {
        match parse_create(sql.as_bytes()) {
            Ok(Create::View(view)) => view,
            other => panic!("{sql}: {other:?}"),
        }
    }

    fn module(sql: &[u8]) -> CreateVirtualTable {
        match parse_create(sql) {
            Ok(Create::VirtualTable(table)) => table,
            other => panic!("{}: {other:?}", sql.escape_ascii()),
        }
    }

    #[test]
    fn triggers_keep_everything_behind_their_name() {
        for (sql, name, table, rest) in [
            ("CREATE TRIGGER a INSERT ON b BEGIN SELECT 1; END", "a", "b", "INSERT ON b BEGIN SELECT 1 ; END"),
            (
                "CREATE TEMP TRIGGER IF NOT EXISTS temp.before BEFORE UPDATE OF x, [y z] ON main.\"t\" FOR EACH ROW \
                 WHEN (1) BEGIN DELETE FROM q; SELECT CASE 1 WHEN 1 THEN 2 END; END;;",
                "before",
                "t",
                "BEFORE UPDATE OF x , `y z` ON main . \"t\" FOR EACH ROW WHEN ( 1 ) BEGIN DELETE FROM q ; \
                 SELECT CASE 1 WHEN 1 THEN 2 END ; END",
            ),
            (
                "create trigger 'r' instead of delete on v begin select ';END;' /* ; */; end",
                "r",
                "v",
                "instead of delete on v begin select ';END;' ; end",
            ),
        ] {
            let trigger = trigger(sql);
            assert_eq!((trigger.name.text.as_str(), trigger.table.text.as_str()), (name, table), "{sql}");
            assert_eq!(trigger.rest.to_string(), rest, "{sql}");
        }
    }

    #[test]
    fn views_keep_their_select() {
        for (sql, columns, select) in [
            ("CREATE VIEW v AS SELECT 1;", &[][..], "SELECT 1"),
            (
                "create view if not exists main.v(a, 'b') as with c as (select 1) select * from c",
                &["a", "b"][..],
                "with c as ( select 1 ) select * from c",
            ),
            ("CREATE VIEW v AS VALUES(1),(2) /* unclosed", &[][..], "VALUES ( 1 ) , ( 2 )"),
        ] {
            let view = view(sql);
            assert_eq!(view.columns.iter().map(|name| name.text.as_str()).collect::<Vec<_>>(), columns, "{sql}");
            assert_eq!(view.select.to_string(), select, "{sql}");
        }
    }

    #[test]
    fn modules_get_their_arguments_as_written() {
        for (sql, module_name, arguments) in [
            (&b"CREATE VIRTUAL TABLE v USING fts5"[..], "fts5", &[][..]),
            (b"CREATE VIRTUAL TABLE v USING rtree( id,\n minx , maxx )", "rtree", &["id", "minx", "maxx"][..]),
            (
                b"CREATE VIRTUAL TABLE v USING \"FTS5\"(a,,content='t(1',tokenize=\"x y\")",
                "FTS5",
                &["a", "content='t(1'", "tokenize=\"x y\""][..],
            ),
            (b"CREATE VIRTUAL TABLE v USING m(f(a,b) -- c\n d, /* e */ g /* h */)", "m", &["f(a,b) -- c\n d", "g"][..]),
            (b"CREATE VIRTUAL TABLE v USING m('\xff')", "m", &["'\\xFF'"][..]),
        ] {
            let table = module(sql);
            assert_eq!(
                (table.module.text.as_str(), table.arguments.as_slice()),
                (module_name, &arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()[..]),
                "{}",
                sql.escape_ascii()
            );
        }
    }
}
