//! What the arguments of a virtual table declare, for the modules that keep rows in tables of their own: FTS3, FTS4, FTS5,
//! R-Tree and Geopoly (sqlite.org/fts3.html, fts5.html, rtree.html, geopoly.html).
//!
//! In: CREATE VIRTUAL TABLE. Out: its [`Module`], and for a table of the same dump whether it is one of the tables in
//! which the module keeps its rows. Such a table is known by its name and its columns: a table of the user may have the
//! name alone.

use super::ast::{CreateVirtualTable, Name, Token, TokenKind};
use super::token::tokenize;

/// A module with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Module {
    /// `fts3`, `fts4`, `fts5`.
    Fts(Fts),
    /// `rtree`, `rtree_i32`.
    Rtree(Rtree),
    /// `geopoly`.
    Geopoly,
    /// Any other: nothing is known of its arguments and its tables.
    Other,
}

/// A full-text table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fts {
    /// The module.
    pub version: FtsVersion,
    /// Its columns; none where they are those of the content table.
    pub columns: Vec<FtsColumn>,
    /// Where its text is.
    pub content: Content,
    /// How text becomes words.
    pub tokenizer: Tokenizer,
    /// `languageid=`: one more column.
    pub language: Option<Name>,
    /// `compress=`: what is stored is what a function of the application made of the text.
    pub compressed: bool,
}

/// FTS3 and FTS4 keep their rows in the same tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FtsVersion {
    /// `fts3`, `fts4`.
    Four,
    /// `fts5`.
    Five,
}

/// A column of a full-text table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FtsColumn {
    /// Its name.
    pub name: Name,
    /// It is searched: not `UNINDEXED`, not `notindexed=`.
    pub indexed: bool,
}

/// Where the text of a full-text table is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// In its `_content` table.
    Own,
    /// In another table.
    Table {
        /// `content=`.
        table: Name,
        /// `content_rowid=`.
        rowid: Name,
    },
    /// Nowhere: only the index is kept.
    Nowhere,
}

/// `tokenize=`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokenizer {
    /// The tokenizer, in lower case; `porter` of FTS5 is followed by the one whose words it stems.
    pub names: Vec<String>,
    /// Its options, names in lower case.
    pub options: Vec<(String, String)>,
}

impl Tokenizer {
    /// The value of an option.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|option| option.0 == name).map(|option| option.1.as_str())
    }
}

/// An R-Tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rtree {
    /// The id and the coordinates.
    pub columns: Vec<Name>,
    /// The columns behind them (`+name`).
    pub auxiliary: Vec<Name>,
    /// `rtree_i32`.
    pub integers: bool,
}

/// What a module keeps in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shadow {
    /// The rows.
    Content,
    /// What can be computed from the rows again.
    Index,
    /// Rows inside BLOBs: the nodes of an R-Tree.
    Nodes,
    /// The ids and auxiliary columns of an R-Tree.
    Rowids,
}

/// The families of modules by the tables they keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Fts4,
    Fts5,
    Rtree,
}

/// A row: the family, what its table's name ends with, the columns it begins with, what is in it.
type ShadowRule = (Family, &'static str, &'static [&'static str], Shadow);

const SHADOWS: &[ShadowRule] = &[
    (Family::Fts4, "_content", &["docid"], Shadow::Content),
    (Family::Fts4, "_segments", &["blockid", "block"], Shadow::Index),
    (Family::Fts4, "_segdir", &["level", "idx", "start_block", "leaves_end_block", "end_block", "root"], Shadow::Index),
    (Family::Fts4, "_docsize", &["docid", "size"], Shadow::Index),
    (Family::Fts4, "_stat", &["id", "value"], Shadow::Index),
    (Family::Fts5, "_content", &["id"], Shadow::Content),
    (Family::Fts5, "_data", &["id", "block"], Shadow::Index),
    (Family::Fts5, "_idx", &["segid", "term", "pgno"], Shadow::Index),
    (Family::Fts5, "_docsize", &["id", "sz"], Shadow::Index),
    (Family::Fts5, "_config", &["k", "v"], Shadow::Index),
    (Family::Rtree, "_node", &["nodeno", "data"], Shadow::Nodes),
    (Family::Rtree, "_rowid", &["rowid", "nodeno"], Shadow::Rowids),
    (Family::Rtree, "_parent", &["nodeno", "parentnode"], Shadow::Index),
];

/// Whether a table is one in which a virtual table keeps something, by its name and its columns alone: the virtual table
/// may be declared behind it.
pub fn is_shadow_by_itself<'a, I: Iterator<Item = &'a str>>(name: &str, columns: impl Fn() -> I) -> bool {
    let ends = |suffix: &str| {
        let at = name.len().checked_sub(suffix.len());
        at.and_then(|at| name.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(suffix))
    };
    SHADOWS.iter().filter(|rule| ends(rule.1)).any(|(_, _, first, shadow)| match shadow {
        // c0, c1title: the columns of the full-text table
        Shadow::Content => {
            let rest = || columns().skip(first.len());
            let numbered = |(n, name): (usize, &str)| {
                name.strip_prefix(['c', 'C']).is_some_and(|name| name.starts_with(&n.to_string()))
            };
            rest().next().is_some()
                && columns().zip(first.iter()).all(|(name, want)| name.eq_ignore_ascii_case(want))
                && rest().enumerate().all(numbered)
        }
        Shadow::Nodes | Shadow::Rowids | Shadow::Index => {
            columns().count() >= first.len()
                && columns().zip(first.iter()).all(|(name, want)| name.eq_ignore_ascii_case(want))
        }
    })
}

/// The virtual table that may keep something in a table of this name.
pub fn possible_owner(name: &str) -> Option<&str> {
    SHADOWS.iter().find_map(|(_, suffix, ..)| {
        let at = name.len().checked_sub(suffix.len())?;
        name.get(at..).filter(|end| end.eq_ignore_ascii_case(suffix)).map(|_| &name[..at])
    })
}

impl Module {
    /// Reads the arguments.
    pub fn of(create: &CreateVirtualTable) -> Module {
        match create.module.key().as_str() {
            "fts3" => Module::Fts(fts4(&create.arguments, Options::TokenizeOnly)),
            "fts4" => Module::Fts(fts4(&create.arguments, Options::All)),
            "fts5" => Module::Fts(fts5(&create.arguments)),
            "rtree" => Module::Rtree(rtree(&create.arguments, false)),
            "rtree_i32" => Module::Rtree(rtree(&create.arguments, true)),
            "geopoly" => Module::Geopoly,
            _ => Module::Other,
        }
    }

    /// What a table is to a virtual table of this module: `suffix` is what its name has behind the virtual table's.
    pub fn shadow<'a>(&self, suffix: &str, mut columns: impl Iterator<Item = &'a Name>) -> Option<Shadow> {
        let family = match self {
            Module::Fts(Fts { version: FtsVersion::Four, .. }) => Family::Fts4,
            Module::Fts(Fts { version: FtsVersion::Five, .. }) => Family::Fts5,
            Module::Rtree(_) | Module::Geopoly => Family::Rtree,
            Module::Other => return None,
        };
        let rule = SHADOWS.iter().find(|rule| rule.0 == family && rule.1.eq_ignore_ascii_case(suffix))?;
        let alike = rule.2.iter().all(|wanted| columns.next().is_some_and(|column| column.matches(wanted)));
        match (self, rule.3) {
            _ if !alike => None,
            // a table of the user that happens to have the name
            (Module::Fts(Fts { content: Content::Table { .. }, .. }), Shadow::Content) => None,
            // the boxes follow from the shapes, and these are with the ids
            (Module::Geopoly, Shadow::Nodes) => Some(Shadow::Index),
            (_, shadow) => Some(shadow),
        }
    }
}

impl Fts {
    /// What a column of the `_content` table is called in the virtual table: `c0` of FTS5 and `c0title` of FTS4 are its
    /// first column, the first of all is the rowid.
    pub fn content_column(&self, at: usize, stored: &Name) -> Name {
        let numbered = |letter: char| {
            let number = stored.text.strip_prefix(letter)?.parse::<usize>().ok()?;
            self.columns.get(number).map(|column| column.name.clone())
        };
        let found = match (self.version, at) {
            (_, 0) => Some(Name::new("rowid")),
            (FtsVersion::Four, at) => match self.columns.get(at - 1) {
                Some(column) => Some(column.name.clone()),
                None => self.language.clone(),
            },
            (FtsVersion::Five, _) => {
                numbered('c').or_else(|| numbered('l').map(|name| Name::new(format!("{}_locale", name.text))))
            }
        };
        found.unwrap_or_else(|| stored.clone())
    }
}

/// Which arguments are options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Options {
    TokenizeOnly,
    All,
}

fn tokens_of(argument: &str) -> Vec<Token> {
    tokenize(argument.as_bytes()).unwrap_or_default()
}

fn is_mark(token: Option<&Token>, mark: &str) -> bool {
    token.is_some_and(|token| token.kind == TokenKind::Operator && token.text == mark)
}

/// `name = value`: the name in lower case, and the tokens of the value.
fn option(tokens: &[Token]) -> Option<(String, &[Token])> {
    let (name, rest) = tokens.split_first()?;
    (name.kind == TokenKind::Word && is_mark(rest.first(), "=")).then(|| (name.text.to_ascii_lowercase(), &rest[1..]))
}

fn text(tokens: &[Token]) -> String {
    tokens.iter().map(|token| token.text.as_str()).collect()
}

fn fts4(arguments: &[String], options: Options) -> Fts {
    let mut fts = Fts {
        version: FtsVersion::Four,
        columns: Vec::new(),
        content: Content::Own,
        tokenizer: Tokenizer { names: vec!["simple".into()], options: Vec::new() },
        language: None,
        compressed: false,
    };
    let mut unindexed = Vec::new();
    for argument in arguments {
        let tokens = tokens_of(argument);
        let Some((first, rest)) = tokens.split_first() else { continue };
        if first.text.eq_ignore_ascii_case("tokenize") && !rest.is_empty() {
            let words = if is_mark(rest.first(), "=") { &rest[1..] } else { rest };
            let option = |token: &Token| {
                let (name, value) = token.text.split_once('=')?;
                Some((name.to_ascii_lowercase(), value.to_owned()))
            };
            fts.tokenizer = Tokenizer {
                names: words.first().map(|token| token.text.to_ascii_lowercase()).into_iter().collect(),
                options: words.iter().skip(1).filter_map(option).collect(),
            };
            continue;
        }
        match option(&tokens).filter(|_| options == Options::All) {
            None => fts.columns.push(FtsColumn { name: Name::new(first.text.clone()), indexed: true }),
            Some((name, value)) => match name.as_str() {
                "content" => fts.content = content(text(value), Name::new("rowid")),
                "languageid" => fts.language = Some(Name::new(text(value))),
                "notindexed" => unindexed.push(Name::new(text(value))),
                "compress" => fts.compressed = !text(value).is_empty(),
                _ => {}
            },
        }
    }
    if fts.columns.is_empty() && !matches!(fts.content, Content::Table { .. }) {
        fts.columns.push(FtsColumn { name: Name::new("content"), indexed: true });
    }
    for column in &mut fts.columns {
        column.indexed = !unindexed.iter().any(|name| name.matches(&column.name.text));
    }
    fts
}

fn content(table: String, rowid: Name) -> Content {
    if table.is_empty() { Content::Nowhere } else { Content::Table { table: Name::new(table), rowid } }
}

fn fts5(arguments: &[String]) -> Fts {
    let mut fts = Fts {
        version: FtsVersion::Five,
        columns: Vec::new(),
        content: Content::Own,
        tokenizer: fts5_tokenizer(""),
        language: None,
        compressed: false,
    };
    let mut table = None;
    let mut rowid = Name::new("rowid");
    for argument in arguments {
        let tokens = tokens_of(argument);
        match option(&tokens) {
            None => {
                let Some((name, rest)) = tokens.split_first() else { continue };
                let indexed = !rest.iter().any(|token| token.text.eq_ignore_ascii_case("unindexed"));
                fts.columns.push(FtsColumn { name: Name::new(name.text.clone()), indexed });
            }
            Some((name, value)) => match name.as_str() {
                "content" => table = Some(text(value)),
                "content_rowid" => rowid = Name::new(text(value)),
                "tokenize" => fts.tokenizer = fts5_tokenizer(&text(value)),
                _ => {}
            },
        }
    }
    if let Some(table) = table {
        fts.content = content(table, rowid);
    }
    fts
}

/// `porter unicode61 tokenchars '-_'`.
fn fts5_tokenizer(value: &str) -> Tokenizer {
    let mut words = tokens_of(value).into_iter().map(|token| token.text);
    let mut names = vec![words.next().unwrap_or_default().to_ascii_lowercase()];
    if names[0].is_empty() {
        names[0] = String::from("unicode61");
    }
    if names[0] == "porter" {
        names.push(words.next().map_or_else(|| String::from("unicode61"), |name| name.to_ascii_lowercase()));
    }
    let mut options = Vec::new();
    while let (Some(name), Some(value)) = (words.next(), words.next()) {
        options.push((name.to_ascii_lowercase(), value));
    }
    Tokenizer { names, options }
}

fn rtree(arguments: &[String], integers: bool) -> Rtree {
    let mut rtree = Rtree { columns: Vec::new(), auxiliary: Vec::new(), integers };
    for argument in arguments {
        let tokens = tokens_of(argument);
        let auxiliary = is_mark(tokens.first(), "+");
        let Some(name) = tokens.get(usize::from(auxiliary)).map(|token| Name::new(token.text.clone())) else {
            continue;
        };
        if auxiliary { &mut rtree.auxiliary } else { &mut rtree.columns }.push(name);
    }
    rtree
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::ast::Create;
    use crate::sqlite::ddl::parse_create;

    fn module(using: &str) -> Module {
        match parse_create(format!("CREATE VIRTUAL TABLE t USING {using}").as_bytes()) {
            Ok(Create::VirtualTable(table)) => Module::of(&table),
            other => panic!("{using}: {other:?}"),
        }
    }

    fn fts(using: &str) -> Fts {
        match module(using) {
            Module::Fts(fts) => fts,
            other => panic!("{using}: {other:?}"),
        }
    }

    #[test]
    fn columns_are_told_from_options() {
        for (using, columns) in [
            ("fts5(title, body, tokenize='porter')", "title body"),
            ("fts5(\n title, -- it's; the\n \"b c\" UNINDEXED)", "title b c-"),
            ("FTS4(a TEXT, b, tokenize=porter, notindexed=a, prefix=\"2,4\")", "a- b"),
            ("fts3(a, tokenize porter, content=b)", "a content"),
            ("fts4", "content"),
            ("fts4(tokenize=simple)", "content"),
            ("fts4(content='src')", ""),
        ] {
            let found: Vec<_> = fts(using)
                .columns
                .iter()
                .map(|column| column.name.text.clone() + if column.indexed { "" } else { "-" })
                .collect();
            assert_eq!(found.join(" "), columns, "{using}");
        }
    }

    #[test]
    fn content_and_tokenizer_are_found() {
        let table = |name: &str, rowid: &str| Content::Table { table: Name::new(name), rowid: Name::new(rowid) };
        for (using, content, names, tokenchars) in [
            ("fts5(a)", Content::Own, &["unicode61"][..], None),
            ("fts5(a, content=\"s t\", content_rowid='id')", table("s t", "id"), &["unicode61"], None),
            ("fts5(a, content='', tokenize='ascii')", Content::Nowhere, &["ascii"], None),
            ("fts5(a, tokenize=porter)", Content::Own, &["porter", "unicode61"], None),
            (
                "fts5(a, tokenize=\"porter unicode61 tokenchars '-_' remove_diacritics 2\")",
                Content::Own,
                &["porter", "unicode61"],
                Some("-_"),
            ),
            ("fts4(a, content=\"src\")", table("src", "rowid"), &["simple"], None),
            ("fts4(a, tokenize=unicode61 \"tokenchars=.=\")", Content::Own, &["unicode61"], Some(".=")),
            ("fts3(a, tokenize porter)", Content::Own, &["porter"], None),
        ] {
            let fts = fts(using);
            assert_eq!(fts.content, content, "{using}");
            assert_eq!(fts.tokenizer.names, names, "{using}");
            assert_eq!(fts.tokenizer.option("tokenchars"), tokenchars, "{using}");
        }
    }

    #[test]
    fn content_columns_get_their_names_back() {
        let five = fts("fts5(a, b)");
        let four = fts("fts4(a, b, languageid=lang)");
        for (fts, at, stored, want) in [
            (&five, 0, "id", "rowid"),
            (&five, 2, "c1", "b"),
            (&five, 1, "c1", "b"),
            (&five, 3, "l1", "b_locale"),
            (&five, 4, "other", "other"),
            (&four, 0, "docid", "rowid"),
            (&four, 1, "c0a", "a"),
            (&four, 3, "langid", "lang"),
        ] {
            assert_eq!(fts.content_column(at, &Name::new(stored)).text, want, "{stored}");
        }
    }

    #[test]
    fn shadows_are_known_by_name_and_columns() {
        for (using, suffix, columns, want) in [
            ("fts5(a)", "_content", &["id", "c0"][..], Some(Shadow::Content)),
            ("fts5(a, content=x)", "_content", &["id", "c0"], None),
            ("fts5(a)", "_data", &["ID", "block"], Some(Shadow::Index)),
            ("fts5(a)", "_data", &["id", "payload"], None),
            ("fts5(a)", "_docsize", &["id", "sz", "origin"], Some(Shadow::Index)),
            ("fts4(a)", "_config", &["k", "v"], None),
            ("fts3(a)", "_CONTENT", &["docid", "c0a"], Some(Shadow::Content)),
            ("rtree(i, a, b)", "_node", &["nodeno", "data"], Some(Shadow::Nodes)),
            ("rtree_i32(i, a, b)", "_rowid", &["rowid", "nodeno", "a0"], Some(Shadow::Rowids)),
            ("geopoly()", "_node", &["nodeno", "data"], Some(Shadow::Index)),
            ("vec0(a)", "_content", &["id"], None),
        ] {
            let columns: Vec<_> = columns.iter().map(|name| Name::new(*name)).collect();
            assert_eq!(module(using).shadow(suffix, columns.iter()), want, "{using} {suffix}");
        }
    }

    #[test]
    fn an_rtree_tells_coordinates_from_what_is_beside_them() {
        let Module::Rtree(rtree) = module("rtree(id, x0 REAL, x1, +label TEXT)") else { panic!() };
        let names = |names: &[Name]| names.iter().map(|name| name.text.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!((names(&rtree.columns).as_str(), names(&rtree.auxiliary).as_str()), ("id x0 x1", "label"));
    }
}
