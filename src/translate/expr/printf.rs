//! format() and printf() (sqlite.org/printf.html), where the format is written out: `%d %i %u %x %X %o %c %s %q %Q %w %f
//! %e %E %g %G %%` with their flags, widths and precisions.

use super::call::Call;
use super::scope::Scope;
use super::typed::{Constant, Kind, Refusal, Typed};
use crate::pg::expr::Expr;
use crate::pg::helpers::Helper;
use crate::pg::types::PgType;
use std::iter::Peekable;
use std::str::Chars;

/// The largest width or precision.
const LARGEST: i64 = 1_000;

/// What stands between `%` and its letter.
#[derive(Debug, Default)]
struct Conversion {
    /// `-`, `0`, `#`, `,`, `!`, and of `+` and the blank the last one.
    flags: String,
    width: Option<i64>,
    precision: Option<i64>,
    letter: char,
}

impl Conversion {
    /// Reads one; stars take their arguments. `None` for what SQLite's own grammar ends at, or what is not known here.
    fn read(rest: &mut Peekable<Chars<'_>>, arguments: &mut impl Iterator<Item = Typed>) -> Option<Conversion> {
        let mut read = Conversion::default();
        while let Some(flag) = rest.next_if(|c| "-+ 0#,!".contains(*c)) {
            if "+ ".contains(flag) {
                read.flags.retain(|c| !"+ ".contains(c));
            }
            read.flags.push(flag);
        }
        read.width = number(rest, arguments)?;
        if read.width.is_some_and(|width| width < 0) {
            read.flags.push('-');
            read.width = read.width.map(i64::abs);
        }
        if rest.next_if_eq(&'.').is_some() {
            read.precision = Some(number(rest, arguments)?.unwrap_or(0).abs());
        }
        // the length of a C type says nothing here
        if rest.next_if_eq(&'l').is_some() {
            rest.next_if_eq(&'l');
        }
        read.letter = rest.next()?;
        let sizes = [read.width, read.precision].into_iter().flatten().all(|size| size <= LARGEST);
        sizes.then_some(read)
    }

    fn has(&self, flag: char) -> bool {
        self.flags.contains(flag)
    }

    fn is_plain(&self) -> bool {
        self.flags.is_empty() && self.width.is_none() && self.precision.is_none()
    }

    /// A helper's arguments behind the value: its letter if it has one, flags, width and precision.
    fn arguments(&self, value: Expr, letter: Option<char>, precision: i64) -> Vec<Expr> {
        let letter = letter.map(Expr::string);
        let width = Expr::number(self.width.unwrap_or(0));
        let rest = [Expr::string(self.flags.clone()), width, Expr::number(precision)];
        [value].into_iter().chain(letter).chain(rest).collect()
    }
}

/// Digits, or a star that a known integer stands for.
fn number(rest: &mut Peekable<Chars<'_>>, arguments: &mut impl Iterator<Item = Typed>) -> Option<Option<i64>> {
    if rest.next_if_eq(&'*').is_some() {
        return match arguments.next()?.constant {
            Some(Constant::Integer(n)) if n.unsigned_abs() <= LARGEST.unsigned_abs() => Some(Some(n)),
            Some(_) | None => None,
        };
    }
    let mut digits = String::new();
    while let Some(digit) = rest.next_if(char::is_ascii_digit) {
        digits.push(digit);
    }
    if digits.is_empty() { Some(None) } else { digits.parse().ok().map(Some) }
}

/// format(..), printf(..).
pub(super) fn printf(call: Call<'_>) -> Result<Typed, Refusal> {
    let (scope, offset) = (call.scope, call.offset);
    let unknown = |what: &str| call.refuse(what);
    let mut arguments = call.arguments.clone().into_iter();
    let format = match arguments.next().and_then(|format| format.constant) {
        Some(Constant::Text(format)) => format,
        Some(Constant::Null) => return Ok(Typed::null()),
        Some(Constant::Integer(_) | Constant::Real(_) | Constant::Blob(_)) | None => {
            return Err(unknown("a format that is not written out"));
        }
    };
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = format.chars().peekable();
    while let Some(c) = rest.next() {
        // at the end it stands for itself
        if c != '%' || rest.peek().is_none() || rest.next_if_eq(&'%').is_some() {
            literal.push(c);
            continue;
        }
        let Some(conversion) = Conversion::read(&mut rest, &mut arguments) else { return Err(unknown("its format")) };
        if !literal.is_empty() {
            parts.push(Expr::String(std::mem::take(&mut literal)));
        }
        // what is missing is NULL
        let value = arguments.next().unwrap_or_else(Typed::null);
        let part = converted(&conversion, value, scope, offset)?;
        parts.push(part.ok_or_else(|| unknown(&format!("%{}{}", conversion.flags, conversion.letter)))?);
    }
    if !literal.is_empty() {
        parts.push(Expr::String(literal));
    }
    // SQLite's releases differ: NULL or an empty text
    if parts.is_empty() {
        return Err(unknown("its format"));
    }
    Ok(Typed::text(if parts.len() == 1 { parts.remove(0) } else { Expr::Chain("||", parts) }))
}

/// What a conversion makes of its argument; `None` where there is no rule.
fn converted(by: &Conversion, value: Typed, scope: &Scope<'_>, offset: usize) -> Result<Option<Expr>, Refusal> {
    match by.letter {
        'd' | 'i' | 'u' | 'x' | 'X' | 'o' => {
            let value = integer(value, scope)?;
            Ok(Some(match (by.letter, by.flags.as_str(), by.width, by.precision) {
                ('d' | 'i', "", None, None) => digits(value),
                ('d' | 'i', "0", Some(width), None) => zeros(&value, width),
                (letter, ..) => {
                    let letter = if letter == 'i' { 'd' } else { letter };
                    let arguments = by.arguments(value, Some(letter), by.precision.unwrap_or(0));
                    scope.helper(Helper::PrintfInteger, arguments, offset)?
                }
            }))
        }
        // releases differ in what these flags do
        'f' | 'e' | 'E' | 'g' | 'G' if by.has(',') || by.has('!') || by.has('#') => Ok(None),
        'f' | 'e' | 'E' | 'g' | 'G' => {
            let value = if value.kind == Kind::Null { Typed::constant(Constant::Real(0.0)) } else { value };
            let value = or(value.as_real(scope)?, Expr::number(0));
            let arguments = by.arguments(value, Some(by.letter), by.precision.unwrap_or(6));
            scope.helper(Helper::PrintfReal, arguments, offset).map(Some)
        }
        's' => {
            let text =
                if value.kind == Kind::Null { Expr::string("") } else { or(value.as_text(scope)?, Expr::string("")) };
            filled(by, text, by.precision.unwrap_or(-1), scope, offset).map(Some)
        }
        'q' | 'Q' | 'w' if by.precision.is_none() && !by.has('#') => {
            let quoted = quoted(by.letter, value, scope)?;
            filled(by, quoted, -1, scope, offset).map(Some)
        }
        // of an empty text and of NULL it would be a NUL
        'c' => match value.constant {
            Some(Constant::Null) | None => Ok(None),
            Some(_) => {
                let text = value.as_text(scope)?;
                let Some(first) = text.literal().and_then(|text| text.chars().next()) else { return Ok(None) };
                let times = usize::try_from(by.precision.unwrap_or(1).max(1)).unwrap_or(1);
                let by = Conversion { flags: format!("{}!", by.flags), width: by.width, ..Conversion::default() };
                filled(&by, Expr::string(first.to_string().repeat(times)), -1, scope, offset).map(Some)
            }
        },
        _ => Ok(None),
    }
}

/// A text cut to its precision, with blanks up to its width.
fn filled(by: &Conversion, text: Expr, precision: i64, scope: &Scope<'_>, offset: usize) -> Result<Expr, Refusal> {
    if by.is_plain() || by.width.is_none() && precision < 0 {
        return Ok(text);
    }
    scope.helper(Helper::PrintfText, by.arguments(text, None, precision), offset)
}

/// `%q`, `%Q`, `%w`: quotes doubled, with `%Q` between quotes.
fn quoted(letter: char, value: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    let missing = Expr::string(if letter == 'Q' { "NULL" } else { "(NULL)" });
    if value.kind == Kind::Null {
        return Ok(missing);
    }
    let quote = if letter == 'w' { "\"" } else { "'" };
    let doubled = vec![value.as_text(scope)?, Expr::string(quote), Expr::string(quote.repeat(2))];
    let doubled = Expr::Call("replace", doubled);
    let text = if letter == 'Q' {
        Expr::Chain("||", vec![Expr::string(quote), doubled, Expr::string(quote)])
    } else {
        doubled
    };
    Ok(or(text, missing))
}

fn or(value: Expr, otherwise: Expr) -> Expr {
    if value.literal().is_some() { value } else { Expr::Keywords("COALESCE", vec![value, otherwise]) }
}

/// The value as an integer, 0 for NULL.
fn integer(value: Typed, scope: &Scope<'_>) -> Result<Expr, Refusal> {
    if value.kind == Kind::Null {
        return Ok(Expr::number(0).wide());
    }
    Ok(or(value.as_integer(scope)?.wide(), Expr::number(0)))
}

fn digits(integer: Expr) -> Expr {
    integer.cast(PgType::Text)
}

/// Zeros in front, behind the sign, up to a width that counts it.
fn zeros(integer: &Expr, width: i64) -> Expr {
    let filled = |text: Expr, width: i64| {
        let length = Expr::Call("length", vec![text.clone()]);
        let width = Expr::Keywords("GREATEST", vec![length, Expr::number(width)]);
        Expr::Call("lpad", vec![text, width, Expr::string("0")])
    };
    let unsigned = Expr::Call("ltrim", vec![digits(integer.clone()), Expr::string("-")]);
    let negative = Expr::Chain("||", vec![Expr::string("-"), filled(unsigned, width - 1)]);
    let below = integer.clone().binary("<", Expr::number(0));
    negative.when(below, Some(filled(digits(integer.clone()), width)))
}
