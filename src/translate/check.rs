//! Conditions over the columns of one table: CHECK constraints and the WHERE of partial indexes.
//!
//! In: a balanced run of tokens, and the columns with the types they got. Out: a PostgreSQL condition that accepts and
//! refuses the same rows, or the reason why there is none. A constant takes the way that a value of the column takes
//! (affinity, then codec), so that `flag IN (0,1)` becomes `flag IN (false, true)` where the column is boolean.
//! What is not understood is refused as a whole; nothing passes through.

use super::column::ColumnDecision;
use super::default::{constant, plain_literal};
use crate::catalog::{Column, Table};
use crate::codec::{Scratch, encode};
use crate::pg::expr::Expr;
use crate::pg::types::PgType;
use crate::sqlite::ast::{Expression, Token, TokenKind};

/// Why a condition is not in the output: a construct that has no rule here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslatable {
    /// The construct, as a message shows it.
    pub construct: String,
}

/// What a condition became.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// A condition to write.
    Expr(Expr),
    /// The column's type refuses what the condition refuses.
    Implied,
}

/// The columns a condition can name.
pub struct Scope<'a> {
    /// As declared.
    pub table: &'a Table,
    /// Their names in PostgreSQL.
    pub names: &'a [String],
    /// Their types.
    pub decisions: &'a [ColumnDecision],
}

/// Parentheses may nest this deep.
const MAX_DEPTH: usize = 64;

/// Translates a condition.
pub fn condition(expression: &Expression, scope: &Scope<'_>) -> Result<Condition, Untranslatable> {
    if expression.tokens.iter().any(|token| token.damaged) {
        return Err(untranslatable("text that is not valid UTF-8"));
    }
    if let Some(at) = json_valid(expression, scope.table)
        && matches!(scope.decisions[at].pg_type, PgType::Json | PgType::Jsonb)
    {
        return Ok(Condition::Implied);
    }
    let mut parser = Parser { tokens: &expression.tokens, at: 0, depth: 0, scope };
    let expr = parser.or()?;
    match parser.peek() {
        None => Ok(Condition::Expr(expr)),
        Some(token) => Err(untranslatable(&token.text)),
    }
}

/// `json_valid(column)`, alone or with a test for NULL beside it.
pub fn json_valid(expression: &Expression, table: &Table) -> Option<usize> {
    let tokens = super::default::unwrapped(&expression.tokens);
    let words: Vec<String> = tokens.iter().map(|token| token.text.to_ascii_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let column = match words[..] {
        ["json_valid", "(", column, ")"] => column,
        ["json_valid", "(", column, ")", "or", other, "is", "null"]
        | [other, "is", "null", "or", "json_valid", "(", column, ")"]
            if column == other =>
        {
            column
        }
        _ => return None,
    };
    table.position(column)
}

fn untranslatable(construct: &str) -> Untranslatable {
    Untranslatable { construct: construct.to_owned() }
}

/// An operand before it is known what it is compared with.
#[derive(Debug, Clone)]
enum Operand<'t> {
    /// A column.
    Column(usize),
    /// A constant, to be read as a value of the column on the other side.
    Constant(&'t [Token]),
    /// The length of a column in characters or bytes.
    Length(usize),
    /// A condition.
    Condition(Expr),
}

struct Parser<'t, 's> {
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    scope: &'s Scope<'s>,
}

impl<'t> Parser<'t, '_> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    fn is_word(&self, ahead: usize, word: &str) -> bool {
        self.tokens
            .get(self.at + ahead)
            .is_some_and(|token| token.kind == TokenKind::Word && token.text.eq_ignore_ascii_case(word))
    }

    fn is_operator(&self, ahead: usize, operator: &str) -> bool {
        self.tokens
            .get(self.at + ahead)
            .is_some_and(|token| token.kind == TokenKind::Operator && token.text == operator)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(0, word);
        self.at += usize::from(found);
        found
    }

    fn require(&mut self, operator: &str) -> Result<(), Untranslatable> {
        if self.is_operator(0, operator) {
            self.at += 1;
            return Ok(());
        }
        Err(self.here())
    }

    fn here(&self) -> Untranslatable {
        untranslatable(self.peek().map_or("the end", |token| token.text.as_str()))
    }

    fn or(&mut self) -> Result<Expr, Untranslatable> {
        let mut left = self.and()?;
        while self.take_word("or") {
            left = Expr::Binary(Box::new(left), "OR", Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expr, Untranslatable> {
        let mut left = self.not()?;
        while self.take_word("and") {
            left = Expr::Binary(Box::new(left), "AND", Box::new(self.not()?));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Expr, Untranslatable> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(untranslatable("nesting"));
        }
        let negated = self.take_word("not");
        let inner = if negated { self.not()? } else { self.comparison()? };
        self.depth -= 1;
        Ok(if negated { Expr::Unary("NOT", Box::new(inner)) } else { inner })
    }

    fn comparison(&mut self) -> Result<Expr, Untranslatable> {
        let left = self.operand()?;
        if let Some(test) = self.null_test() {
            return match left {
                Operand::Column(at) => Ok(Expr::Postfix(Box::new(self.column(at)), test)),
                Operand::Constant(_) | Operand::Length(_) | Operand::Condition(_) => Err(untranslatable(test)),
            };
        }
        let negated = self.is_word(0, "not");
        let ahead = usize::from(negated);
        if self.is_word(ahead, "in") {
            self.at += ahead + 1;
            return self.membership(&left, if negated { "NOT IN" } else { "IN" });
        }
        if self.is_word(ahead, "between") {
            self.at += ahead + 1;
            let low = self.operand()?;
            if !self.take_word("and") {
                return Err(self.here());
            }
            let high = self.operand()?;
            let operator = if negated { "NOT BETWEEN" } else { "BETWEEN" };
            let (of, low) = self.sides(&left, &low, Order::Yes)?;
            let (_, high) = self.sides(&left, &high, Order::Yes)?;
            return Ok(Expr::Between(Box::new(of), operator, Box::new(low), Box::new(high)));
        }
        if self.is_word(ahead, "like") {
            self.at += ahead + 1;
            return self.like(&left, negated);
        }
        let Some((operator, order)) = self.operator() else { return self.truth(left) };
        let right = self.operand()?;
        let (left, right) = match self.sides(&left, &right, order) {
            Ok(sides) => sides,
            Err(_) => {
                // constant on the left, column on the right
                let (right, left) = self.sides(&right, &left, order)?;
                (left, right)
            }
        };
        Ok(Expr::Binary(Box::new(left), operator, Box::new(right)))
    }

    fn null_test(&mut self) -> Option<&'static str> {
        const TESTS: [(&[&str], &str); 5] = [
            (&["is", "not", "null"], "IS NOT NULL"),
            (&["is", "null"], "IS NULL"),
            (&["not", "null"], "IS NOT NULL"),
            (&["notnull"], "IS NOT NULL"),
            (&["isnull"], "IS NULL"),
        ];
        let (words, test) =
            TESTS.iter().find(|(words, _)| words.iter().enumerate().all(|(n, word)| self.is_word(n, word)))?;
        self.at += words.len();
        Some(test)
    }

    fn operator(&mut self) -> Option<(&'static str, Order)> {
        const OPERATORS: [(&str, &str, Order); 8] = [
            ("=", "=", Order::No),
            ("==", "=", Order::No),
            ("!=", "<>", Order::No),
            ("<>", "<>", Order::No),
            ("<", "<", Order::Yes),
            ("<=", "<=", Order::Yes),
            (">", ">", Order::Yes),
            (">=", ">=", Order::Yes),
        ];
        let row = OPERATORS.iter().find(|row| self.is_operator(0, row.0))?;
        self.at += 1;
        Some((row.1, row.2))
    }

    fn operand(&mut self) -> Result<Operand<'t>, Untranslatable> {
        let Some(token) = self.peek() else { return Err(self.here()) };
        if self.is_operator(0, "(") {
            self.at += 1;
            // a column or a constant in parentheses is itself
            let begin = self.at;
            if let Ok(operand) = self.operand()
                && self.is_operator(0, ")")
            {
                self.at += 1;
                return Ok(operand);
            }
            self.at = begin;
            let inner = self.or()?;
            self.require(")")?;
            return Ok(Operand::Condition(inner));
        }
        if self.is_word(0, "length") && self.is_operator(1, "(") {
            self.at += 2;
            let Operand::Column(at) = self.operand()? else { return Err(untranslatable("length")) };
            self.require(")")?;
            return Ok(Operand::Length(at));
        }
        let signed = self.is_operator(0, "-") || self.is_operator(0, "+");
        let length = 1 + usize::from(signed);
        let Some(tokens) = self.tokens.get(self.at..self.at + length) else { return Err(self.here()) };
        if self.is_operator(length, "(") || self.is_operator(length, ".") {
            return Err(untranslatable(&format!("{}()", token.text)));
        }
        let names_column = matches!(token.kind, TokenKind::Word | TokenKind::DoubleQuoted | TokenKind::Quoted);
        if let Some(at) = self.scope.table.position(&token.text).filter(|_| names_column) {
            if self.scope.table.columns[at].generated.is_some() {
                return Err(untranslatable("a generated column"));
            }
            self.at += 1;
            return Ok(Operand::Column(at));
        }
        let is_constant = match token.kind {
            TokenKind::Word => ["null", "true", "false"].iter().any(|word| token.text.eq_ignore_ascii_case(word)),
            TokenKind::DoubleQuoted | TokenKind::String | TokenKind::Blob | TokenKind::Number => true,
            TokenKind::Operator => signed && tokens[1].kind == TokenKind::Number,
            TokenKind::Quoted | TokenKind::Variable => false,
        };
        if !is_constant {
            return Err(self.here());
        }
        self.at += length;
        Ok(Operand::Constant(tokens))
    }

    /// A constant or a column standing as a condition by itself.
    fn truth(&self, operand: Operand<'_>) -> Result<Expr, Untranslatable> {
        match operand {
            Operand::Condition(expr) => Ok(expr),
            Operand::Column(at) => match self.scope.decisions[at].pg_type {
                PgType::Boolean => Ok(self.column(at)),
                PgType::SmallInt | PgType::Integer | PgType::BigInt | PgType::DoublePrecision | PgType::Numeric(_) => {
                    Ok(Expr::Binary(Box::new(self.column(at)), "<>", Box::new(Expr::Number("0".into()))))
                }
                PgType::Text
                | PgType::Varchar(_)
                | PgType::Bytea
                | PgType::Date
                | PgType::Time
                | PgType::Timestamp(_)
                | PgType::TimestampTz(_)
                | PgType::Json
                | PgType::Jsonb
                | PgType::Uuid => Err(untranslatable("a value that is not a number as a condition")),
            },
            Operand::Constant(_) | Operand::Length(_) => Err(untranslatable("a value as a condition")),
        }
    }

    fn membership(&mut self, left: &Operand<'_>, operator: &'static str) -> Result<Expr, Untranslatable> {
        self.require("(")?;
        let mut members = Vec::new();
        loop {
            let member = self.operand()?;
            let (of, member) = self.sides(left, &member, Order::No)?;
            members.push(member);
            if self.is_operator(0, ")") {
                self.at += 1;
                return Ok(Expr::In(Box::new(of), operator, members));
            }
            self.require(",")?;
        }
    }

    /// SQLite's LIKE knows ASCII letters in both cases and no escape character.
    fn like(&mut self, left: &Operand<'_>, negated: bool) -> Result<Expr, Untranslatable> {
        let (Operand::Column(at), Some(pattern)) = (left, self.peek()) else { return Err(untranslatable("LIKE")) };
        let textual = matches!(self.scope.decisions[*at].pg_type, PgType::Text | PgType::Varchar(_));
        if pattern.kind != TokenKind::String || !textual || self.is_word(1, "escape") {
            return Err(untranslatable("LIKE"));
        }
        self.at += 1;
        let like = Expr::Like(
            Box::new(Expr::CollateC(Box::new(self.column(*at)))),
            "ILIKE",
            Box::new(Expr::String(pattern.text.clone())),
            Box::new(Expr::string("")),
        );
        Ok(if negated { Expr::Unary("NOT", Box::new(like)) } else { like })
    }

    /// Both sides of a comparison, the left one a column or a length.
    fn sides(&self, left: &Operand<'_>, right: &Operand<'_>, order: Order) -> Result<(Expr, Expr), Untranslatable> {
        match (left, right) {
            (Operand::Column(at), Operand::Constant(tokens)) => {
                let constant = self.constant(*at, tokens)?;
                self.comparable(*at, order)?;
                Ok((self.ordered(*at, order), constant))
            }
            (Operand::Column(a), Operand::Column(b)) => {
                if self.scope.decisions[*a].pg_type != self.scope.decisions[*b].pg_type {
                    return Err(untranslatable("columns of two types"));
                }
                self.comparable(*a, order)?;
                self.comparable(*b, order)?;
                Ok((self.ordered(*a, order), self.column(*b)))
            }
            (Operand::Length(at), Operand::Constant(tokens)) => match (self.scope.decisions[*at].pg_type, tokens) {
                (PgType::Text | PgType::Varchar(_) | PgType::Bytea, [number]) if number.kind == TokenKind::Number => {
                    let length = Expr::Call("length", vec![self.column(*at)]);
                    Ok((length, Expr::Number(number.text.replace('_', ""))))
                }
                _ => Err(untranslatable("length()")),
            },
            (Operand::Length(_) | Operand::Constant(_) | Operand::Condition(_) | Operand::Column(_), _) => {
                Err(untranslatable("this comparison"))
            }
        }
    }

    /// A constant as a value of the column; a number compares with a number whatever its digits are.
    fn constant(&self, at: usize, tokens: &[Token]) -> Result<Expr, Untranslatable> {
        let misfit = || untranslatable(&format!("a constant that its column cannot hold: {}", tokens[0].text));
        let expression = Expression { tokens: tokens.to_vec() };
        let literal = plain_literal(&expression).ok_or_else(misfit)?;
        let column: &Column = &self.scope.table.columns[at];
        let decision = &self.scope.decisions[at];
        let numeric = matches!(
            decision.pg_type,
            PgType::SmallInt | PgType::Integer | PgType::BigInt | PgType::DoublePrecision | PgType::Numeric(_)
        );
        if let (true, Some(number)) = (numeric, tokens.last().filter(|token| token.kind == TokenKind::Number))
            && number.text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        {
            let sign = if tokens.len() == 2 && tokens[0].text == "-" { "-" } else { "" };
            return Ok(Expr::Number(format!("{sign}{}", number.text)));
        }
        let mut stored = Vec::new();
        let literal = column.affinity.stored(literal, &mut stored);
        let mut field = Vec::new();
        if encode(&decision.codec, &literal, &mut Scratch::default(), &mut field).is_err() || field == b"\\N" {
            return Err(misfit());
        }
        constant(&field, decision.pg_type).ok_or_else(misfit)
    }

    fn comparable(&self, at: usize, order: Order) -> Result<(), Untranslatable> {
        let column = &self.scope.table.columns[at];
        if let Some(collation) = column.collation.as_ref().filter(|name| !name.matches("binary")) {
            return Err(untranslatable(&format!("COLLATE {}", collation.text)));
        }
        match self.scope.decisions[at].pg_type {
            PgType::Json | PgType::Jsonb => Err(untranslatable("a comparison of JSON")),
            PgType::Uuid if order == Order::Yes => Err(untranslatable("an order of UUIDs")),
            PgType::Uuid
            | PgType::Boolean
            | PgType::SmallInt
            | PgType::Integer
            | PgType::BigInt
            | PgType::DoublePrecision
            | PgType::Numeric(_)
            | PgType::Text
            | PgType::Varchar(_)
            | PgType::Bytea
            | PgType::Date
            | PgType::Time
            | PgType::Timestamp(_)
            | PgType::TimestampTz(_) => Ok(()),
        }
    }

    fn column(&self, at: usize) -> Expr {
        Expr::Column(self.scope.names[at].clone())
    }

    /// The column, in SQLite's order where it is text.
    fn ordered(&self, at: usize, order: Order) -> Expr {
        let textual = matches!(self.scope.decisions[at].pg_type, PgType::Text | PgType::Varchar(_));
        if textual && order == Order::Yes { Expr::CollateC(Box::new(self.column(at))) } else { self.column(at) }
    }
}

/// Whether a comparison depends on the order of values, not just on their equality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Yes,
    No,
}
