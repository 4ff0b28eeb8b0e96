//! Queries of text search, in the language that `to_tsquery` reads
//! (postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY).

use super::expr::Expr;
use super::fts::{Config, Marks};
use super::ident::Literal;
use std::fmt;

/// A query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TsQuery {
    /// A word that a configuration makes a lexeme of.
    Word(TsWord),
    /// The second one this many words behind the first.
    Followed(Box<TsQuery>, u32, Box<TsQuery>),
    /// All of them.
    And(Vec<TsQuery>),
    /// One of them.
    Or(Vec<TsQuery>),
    /// Not this.
    Not(Box<TsQuery>),
}

/// A word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TsWord {
    /// The word.
    pub text: String,
    /// Words that begin with it are found too.
    pub prefix: bool,
    /// The labels with which it is found, `A` to `D`; none is all.
    pub labels: String,
}

impl TsQuery {
    /// `column @@ to_tsquery(..)`, as the text of a tsvector is read: with marks stripped where those of the text are.
    pub fn matches(&self, column: Expr, config: Config, schema: &str, marks: Marks) -> Expr {
        let mut text = Expr::String(self.to_string());
        if let (Some(pattern), false) = (marks.pattern(), self.to_string().is_ascii()) {
            let apart = Expr::Call("normalize", vec![text, Expr::string("NFD")]);
            let plain = vec![apart, Expr::string(pattern), Expr::string("\\1"), Expr::string("g")];
            text = Expr::Call("normalize", vec![Expr::Call("regexp_replace", plain), Expr::string("NFC")]);
        }
        column.binary("@@", Expr::Call("to_tsquery", vec![Expr::String(config.name(schema)), text]))
    }

    fn operand(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TsQuery::Word(_) | TsQuery::Not(_) => write!(f, "{self}"),
            TsQuery::Followed(..) | TsQuery::And(_) | TsQuery::Or(_) => write!(f, "({self})"),
        }
    }
}

impl fmt::Display for TsQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, members: &[TsQuery], operator: &str| {
            for (n, member) in members.iter().enumerate() {
                if n > 0 {
                    write!(f, " {operator} ")?;
                }
                member.operand(f)?;
            }
            Ok(())
        };
        match self {
            TsQuery::Word(TsWord { text, prefix, labels }) => {
                write!(f, "{}", Literal(text))?;
                if *prefix || !labels.is_empty() {
                    write!(f, ":{}{labels}", if *prefix { "*" } else { "" })?;
                }
                Ok(())
            }
            TsQuery::Followed(left, distance, right) => {
                left.operand(f)?;
                write!(f, " <{distance}> ")?;
                right.operand(f)
            }
            TsQuery::And(members) => list(f, members, "&"),
            TsQuery::Or(members) => list(f, members, "|"),
            TsQuery::Not(inner) => {
                f.write_str("!")?;
                inner.operand(f)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_its_shape() {
        let word = |text: &str| TsQuery::Word(TsWord { text: text.into(), prefix: false, labels: String::new() });
        let begun = TsQuery::Word(TsWord { text: "c".into(), prefix: true, labels: "AB".into() });
        let near = TsQuery::Followed(Box::new(word("a")), 2, Box::new(word("b")));
        let query = TsQuery::And(vec![near, TsQuery::Not(Box::new(TsQuery::Or(vec![word("d"), begun])))]);
        assert_eq!(query.to_string(), "('a' <2> 'b') & !('d' | 'c':*AB)");
    }
}
