//! MATCH: what a query of a full-text table finds, in a tsvector (sqlite.org/fts5.html, fts3.html).
//!
//! In: a full-text table of FROM and a query that is written out. Out: `tsv @@ to_tsquery(..)`, or a [`Refusal`] where a
//! text search of PostgreSQL finds other rows: the first word of a column, phrases near each other, words that SQLite
//! folds or stems in its own way.

use super::scope::Scope;
use super::translate;
use super::typed::{Constant, Kind, Refusal, Typed};
use crate::pg::expr::Expr;
use crate::pg::fts::{Config, Marks};
use crate::pg::tsquery::{TsQuery, TsWord};
use crate::sqlite::ast::Name;
use crate::sqlite::expr::ast::{Expr as Parsed, ExprKind};
use crate::sqlite::module::FtsVersion;
use crate::sqlite::search::{Columns, Query, Reader, Word};

/// How many words may be near each other in all the ways there are.
const WAYS: usize = 1000;

/// What a full-text table is searched by.
#[derive(Debug, Clone, PartialEq)]
pub struct Searched {
    /// The tsvector's column.
    pub vector: String,
    /// What its table is called.
    pub alias: String,
    /// Its configuration.
    pub config: Config,
    /// The schema of that.
    pub schema: String,
    /// Its accents.
    pub marks: Marks,
    /// The tokenizer knows letters beyond ASCII.
    pub unicode: bool,
    /// What parts words.
    pub separators: String,
}

/// A full-text table.
#[derive(Debug, Clone, PartialEq)]
pub struct FullText {
    /// Its name, which is that of a column too.
    pub name: Name,
    /// The module.
    pub version: FtsVersion,
    /// Its columns, and where each is among those that are searched.
    pub columns: Vec<(Name, Option<usize>)>,
    /// How it is searched; `Err` is the reason why it cannot be.
    pub searched: Result<Searched, String>,
}

/// `operand MATCH query`.
pub(super) fn matches(operand: &Parsed, query: &Parsed, scope: &Scope<'_>, offset: usize) -> Result<Expr, Refusal> {
    let ExprKind::Column(reference) = &operand.kind else { return Err(Refusal::new("MATCH", offset)) };
    let Some((table, column)) = scope.full_text(reference, offset)? else { return Err(Refusal::new("MATCH", offset)) };
    table.search(column, query, scope, offset)
}

/// `table = query` of FTS5.
pub(super) fn equals(
    left: &Parsed,
    right: &Parsed,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<Option<Typed>, Refusal> {
    for (operand, query) in [(left, right), (right, left)] {
        if let ExprKind::Column(reference) = &operand.kind
            && let Some((table, None)) = scope.full_text(reference, offset)?
            && table.version == FtsVersion::Five
        {
            return table.search(None, query, scope, offset).map(|found| Some(Typed::boolean(found)));
        }
    }
    Ok(None)
}

impl FullText {
    /// The same where it is called `alias`.
    #[must_use]
    pub fn under(&self, alias: &str) -> FullText {
        let searched = self.searched.clone().map(|searched| Searched { alias: alias.to_owned(), ..searched });
        FullText { searched, ..self.clone() }
    }

    /// Whether a row is found, by a query in all columns or one.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn search(
        &self,
        column: Option<usize>,
        query: &Parsed,
        scope: &Scope<'_>,
        offset: usize,
    ) -> Result<Expr, Refusal> {
        let refuse = |why: String| Refusal::new(format!("MATCH {why}"), offset);
        let query = translate(query, scope)?;
        let (Kind::Text, Some(Constant::Text(text))) = (query.kind, &query.constant) else {
            return Err(refuse(String::from("with a query that is not written out")));
        };
        let searched = self.searched.as_ref().map_err(|why| refuse(why.clone()))?;
        let found = self.found(searched, column, text).map_err(|why| refuse(format!("'{text}': {why}")))?;
        let vector = Expr::Of(searched.alias.clone(), searched.vector.clone());
        Ok(found.matches(vector, searched.config, &searched.schema, searched.marks))
    }

    fn found(&self, searched: &Searched, column: Option<usize>, text: &str) -> Result<TsQuery, String> {
        let columns = self.columns.iter().map(|(name, _)| name.text.as_str()).collect();
        let reader = Reader { version: self.version, separators: &searched.separators, columns };
        if self.version == FtsVersion::Four && searched.config == Config::Porter && text.contains('_') {
            return Err(String::from("_"));
        }
        let query = reader.read(text)?;
        let count = self.columns.iter().filter(|(_, at)| at.is_some()).count();
        let within = match column {
            Some(column) => vec![self.position(&self.columns[column].0.text)?],
            None => (0..count).collect(),
        };
        Finder { table: self, searched, count }.query(&query, &within)
    }

    fn position(&self, name: &str) -> Result<usize, String> {
        let column = self.columns.iter().find(|(own, _)| own.matches(name));
        column.and_then(|column| column.1).ok_or_else(|| format!("{name} is no column that is searched"))
    }
}

struct Finder<'a> {
    table: &'a FullText,
    searched: &'a Searched,
    /// How many columns are searched.
    count: usize,
}

impl Finder<'_> {
    /// A query in these columns, by their places among those that are searched.
    fn query(&self, query: &Query, within: &[usize]) -> Result<TsQuery, String> {
        let all =
            |members: &[Query]| members.iter().map(|member| self.query(member, within)).collect::<Result<Vec<_>, _>>();
        Ok(match query {
            Query::Phrase(words) => self.phrase(words, within)?,
            Query::Near(phrases, distance) => self.near(phrases, *distance, within)?,
            Query::And(members) => TsQuery::And(all(members)?),
            Query::Or(members) => TsQuery::Or(all(members)?),
            Query::Not(left, right) => {
                let but = TsQuery::Not(Box::new(self.query(right, within)?));
                TsQuery::And(vec![self.query(left, within)?, but])
            }
            Query::In(columns, inner) => self.query(inner, &self.filtered(columns, within)?)?,
        })
    }

    fn filtered(&self, columns: &Columns, within: &[usize]) -> Result<Vec<usize>, String> {
        let named = columns.names.iter().map(|name| self.table.position(name)).collect::<Result<Vec<_>, _>>()?;
        // FTS3 and FTS4: the innermost counts; FTS5: what all of them say
        Ok(match self.table.version {
            FtsVersion::Four => named,
            FtsVersion::Five => within.iter().copied().filter(|at| named.contains(at) != columns.others).collect(),
        })
    }

    /// The labels of these columns: the first three have their own, the others share one.
    fn labels(&self, within: &[usize]) -> Result<String, String> {
        if within.is_empty() {
            return Err(String::from("no column is left"));
        }
        if (0..self.count).all(|at| within.contains(&at)) {
            return Ok(String::new());
        }
        let shared = (3..self.count).filter(|at| within.contains(at)).count();
        if shared > 0 && shared < self.count - 3 {
            return Err(String::from("one of the columns behind the third"));
        }
        let labels = ['A', 'B', 'C'].into_iter().enumerate().filter(|(at, _)| within.contains(at));
        Ok(labels.map(|(_, label)| label).chain((shared > 0).then_some('D')).collect())
    }

    fn phrase(&self, words: &[Word], within: &[usize]) -> Result<TsQuery, String> {
        let labels = self.labels(within)?;
        let mut phrase = None;
        for word in words {
            let word = self.word(word, &labels)?;
            phrase = Some(match phrase {
                None => word,
                Some(before) => TsQuery::Followed(Box::new(before), 1, Box::new(word)),
            });
        }
        phrase.ok_or_else(|| String::from("a phrase without words"))
    }

    /// Two words in one column, at most so many others between them.
    fn near(&self, phrases: &[Vec<Word>], distance: u32, within: &[usize]) -> Result<TsQuery, String> {
        self.labels(within)?;
        let [left, right] = phrases else { return Err(String::from("NEAR of more than two words")) };
        let ([left], [right]) = (&left[..], &right[..]) else { return Err(String::from("NEAR of phrases")) };
        let furthest = distance.saturating_add(1);
        if (furthest as usize).saturating_mul(2 * within.len()) > WAYS {
            return Err(String::from("NEAR over so many words"));
        }
        let same = left.prefix
            || right.prefix
            || self.searched.config == Config::Porter
            || left.text.eq_ignore_ascii_case(&right.text);
        let nearest = u32::from(!(same && self.table.version == FtsVersion::Five));
        let mut ways = Vec::new();
        for column in within {
            let labels = self.labels(&[*column])?;
            let (left, right) = (self.word(left, &labels)?, self.word(right, &labels)?);
            for (first, second) in [(&left, &right), (&right, &left)] {
                let way = |k| TsQuery::Followed(Box::new(first.clone()), k, Box::new(second.clone()));
                ways.extend((nearest..=furthest).map(way));
            }
        }
        Ok(TsQuery::Or(ways))
    }

    fn word(&self, word: &Word, labels: &str) -> Result<TsQuery, String> {
        let text = &word.text;
        let refuse = |why: &str| Err(format!("the word {text} {why}"));
        if text.len() > 255 {
            return refuse("is too long");
        }
        if !text.is_ascii() {
            if !self.searched.unicode {
                return refuse("has letters that its tokenizer does not know");
            }
            if !text.chars().all(is_plain) {
                return refuse("has letters that SQLite folds in its own way");
            }
        }
        if self.searched.config == Config::Porter {
            let letters = text.to_ascii_lowercase();
            let [first, rest @ ..] = letters.as_bytes() else { return refuse("is empty") };
            match rest {
                // SQLite stems no words of two letters
                [] if first.is_ascii_lowercase() => return refuse("is too short to be stemmed"),
                [b's' | b'i' | b'y'] => return refuse("is too short to be stemmed"),
                _ => {}
            }
            if self.table.version == FtsVersion::Four
                && (text.len() > 20 || text.contains(|c: char| c.is_ascii_digit()))
            {
                return refuse("is cut by SQLite");
            }
        }
        Ok(TsQuery::Word(TsWord { text: text.clone(), prefix: word.prefix, labels: labels.to_owned() }))
    }
}

/// A character that SQLite and PostgreSQL take for the same letter, in upper and lower case.
fn is_plain(c: char) -> bool {
    match c {
        '\u{17f}' | '\u{1e9b}' | '\u{1e9e}' | 'σ' | 'ς' | 'Σ' | 'ͅ' => false,
        '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1eff}' => c.is_alphabetic(),
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
        c => c.is_ascii_alphanumeric(),
    }
}
