//! LIKE and GLOB (sqlite.org/lang_expr.html#like).
//!
//! LIKE is ILIKE under the collation "C", which knows ASCII letters in both cases and no others, without an escape
//! character. GLOB becomes a regular expression, by a helper function where its pattern is not written out.

use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Typed};
use super::{never, presumed, search, translate};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use crate::sqlite::expr::ast::{Expr as Parsed, PatternOperator};

/// `operand LIKE pattern ESCAPE escape`, GLOB.
pub(super) fn pattern(
    operator: PatternOperator,
    operand: &Parsed,
    pattern: &Parsed,
    escape: Option<&Parsed>,
    scope: &Scope<'_>,
    offset: usize,
) -> Result<Expr, Refusal> {
    if operator == PatternOperator::Match && escape.is_none() {
        return search::matches(operand, pattern, scope, offset);
    }
    let operand = translate(operand, scope)?;
    let pattern = translate(pattern, scope)?;
    let escape = escape.map(|escape| translate(escape, scope)).transpose()?;
    match operator {
        PatternOperator::Like => like(operand, pattern, escape, scope),
        PatternOperator::Glob if escape.is_none() => glob(operand, &pattern, scope),
        PatternOperator::Glob => Err(Refusal::new("GLOB with ESCAPE", offset)),
        PatternOperator::Regexp => Err(Refusal::new("REGEXP", offset)),
        PatternOperator::Match => Err(Refusal::new("MATCH with ESCAPE", offset)),
    }
}

/// `operand LIKE pattern ESCAPE escape`.
pub(super) fn like(operand: Typed, pattern: Typed, escape: Option<Typed>, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if operand.kind == Kind::Null || pattern.kind == Kind::Null {
        return Ok(Expr::Null.cast(PgType::Boolean));
    }
    presumed::pattern(&operand, &pattern, false)?;
    // SQLite's answer depends on how it was built
    if let Some(blob) = [&operand, &pattern].into_iter().find(|side| side.kind == Kind::Bytes) {
        return Err(blob.refuse("LIKE of a BLOB"));
    }
    let mut open = None;
    let escape_text = match &escape {
        None => String::new(),
        Some(escape) => {
            let Some(Constant::Text(character)) = &escape.constant else {
                return Err(escape.refuse("LIKE with an ESCAPE that is not written out"));
            };
            let mut characters = character.chars();
            let (Some(c), None) = (characters.next(), characters.next()) else {
                return Err(escape.refuse("an ESCAPE of more or less than one character"));
            };
            if c.is_ascii_alphabetic() || c == '%' || c == '_' {
                return Err(escape.refuse(format!("ESCAPE '{c}'")));
            }
            if let Some(Constant::Text(text)) = &pattern.constant {
                if text.chars().rev().take_while(|last| *last == c).count() % 2 == 1 {
                    return Ok(never(&[&operand]));
                }
            } else {
                // nothing matches where the pattern ends in an ESCAPE of nothing, which PostgreSQL calls an error
                let (text, nothing) = (pattern.clone().as_text(scope)?, never(&[&operand]));
                let length = |text| Expr::Call("length", vec![text]);
                let trimmed = Expr::Call("rtrim", vec![text.clone(), Expr::string(character)]);
                let escapes = length(text).binary("-", length(trimmed));
                open = Some((escapes.binary("%", Expr::number(2)).binary("=", Expr::number(1)), nothing));
            }
            character.clone()
        }
    };
    let text = operand.as_text(scope)?.collate_c();
    let pattern = pattern.as_text(scope)?;
    let matches = Expr::Like(Box::new(text), "ILIKE", Box::new(pattern), Box::new(Expr::String(escape_text)));
    Ok(match open {
        Some((is_open, nothing)) => Expr::Case(None, vec![(is_open, nothing)], Some(Box::new(matches))),
        None => matches,
    })
}

/// `operand GLOB pattern`.
pub(super) fn glob(operand: Typed, pattern: &Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if operand.kind == Kind::Null || pattern.kind == Kind::Null {
        return Ok(Expr::Null.cast(PgType::Boolean));
    }
    presumed::pattern(&operand, pattern, true)?;
    if operand.kind == Kind::Bytes {
        return Err(operand.refuse("GLOB of a BLOB"));
    }
    let Some(Constant::Text(glob)) = &pattern.constant else {
        if pattern.kind == Kind::Bytes {
            return Err(pattern.refuse("GLOB of a BLOB"));
        }
        let offset = pattern.offset;
        let arguments = vec![operand.as_text(scope)?, pattern.clone().as_text(scope)?];
        return scope.helper(Helper::Glob, arguments, offset);
    };
    match regex(glob) {
        Some(regex) => Ok(operand.as_text(scope)?.binary("~", Expr::String(regex))),
        None => Ok(never(&[&operand])),
    }
}

/// The regular expression of a GLOB; `None` where it matches nothing.
fn regex(glob: &str) -> Option<String> {
    let mut out = String::from("^");
    let mut rest = glob.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '*' => {
                if !out.ends_with(".*") || out.ends_with("\\.*") {
                    out.push_str(".*");
                }
            }
            '?' => out.push('.'),
            '[' => {
                let inverted = rest.next_if_eq(&'^').is_some();
                let mut set = String::new();
                let mut prior = None;
                if rest.next_if_eq(&']').is_some() {
                    member(&mut set, ']');
                    // SQLite does not let a range begin with it
                }
                loop {
                    let c = rest.next()?;
                    if c == ']' {
                        break;
                    }
                    let ends = matches!(rest.peek(), None | Some(']'));
                    match (c, prior) {
                        ('-', Some(low)) if !ends => {
                            let high = rest.next()?;
                            // its first member stands there already
                            if low <= high {
                                set.push('-');
                                member(&mut set, high);
                            }
                            prior = None;
                        }
                        (c, _) => {
                            member(&mut set, c);
                            prior = Some(c);
                        }
                    }
                }
                match (inverted, set.is_empty()) {
                    (false, true) => return None,
                    (true, true) => out.push('.'),
                    (false, false) => out.push_str(&format!("[{set}]")),
                    (true, false) => out.push_str(&format!("[^{set}]")),
                }
            }
            c => member(&mut out, c),
        }
    }
    out.push('$');
    Some(out)
}

/// A character that stands for itself, in a set or outside.
fn member(out: &mut String, c: char) {
    if c.is_ascii_punctuation() {
        out.push('\\');
    }
    out.push(c);
}

#[cfg(test)]
mod tests {
    use super::regex;

    #[test]
    fn globs_are_regular_expressions() {
        for (glob, want) in [
            ("a*c", Some("^a.*c$")),
            ("a?c", Some("^a.c$")),
            ("a.c", Some("^a\\.c$")),
            ("[a-b]*", Some("^[a-b].*$")),
            ("[^a-b]*", Some("^[^a-b].*$")),
            ("a[[]c", Some("^a[\\[]c$")),
            ("*[^0-9]*", Some("^.*[^0-9].*$")),
            ("[]x]", Some("^[\\]x]$")),
            ("[a-]", Some("^[a\\-]$")),
            ("[z-a]", Some("^[z]$")),
            ("a[b", None),
            (".**", Some("^\\..*$")),
        ] {
            assert_eq!(regex(glob).as_deref(), want, "{glob}");
        }
    }
}
