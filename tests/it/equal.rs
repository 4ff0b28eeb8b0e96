//! When a value in PostgreSQL is the value that SQLite had: by meaning, one row per PostgreSQL type.
//!
//! Both sides are brought to a [`Cell`]; cells are compared by `==` and sorted, so that rows compare as a multiset.

use crate::json;
use crate::oracle::Value;
use crate::server::show;
use libtest_mimic::Trial;
use regex::Regex;
use std::fmt;
use std::sync::LazyLock;

/// A value in the form in which it is compared.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    Null,
    Boolean(bool),
    /// Canonical decimal digits.
    Number(String),
    /// The bits of a double: -0.0 is not 0.0.
    Double(u64),
    Bytes(Vec<u8>),
    /// Nanoseconds: since 1970-01-01 00:00 UTC, or since midnight.
    Nanoseconds(i128),
    Json(String),
    Hex(String),
    /// What the type's rule cannot read; never equal to the other side's.
    Misfit(&'static str, String),
}

/// For a message: bytes as text.
impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Null => f.write_str("NULL"),
            Cell::Boolean(value) => write!(f, "{value}"),
            Cell::Number(digits) => f.write_str(digits),
            Cell::Double(bits) => write!(f, "{:?} ({bits:016x})", f64::from_bits(*bits)),
            Cell::Bytes(bytes) => write!(f, "{:?}", show(bytes)),
            Cell::Nanoseconds(count) => write!(f, "{count} ns"),
            Cell::Json(text) | Cell::Hex(text) => f.write_str(text),
            Cell::Misfit(side, text) => write!(f, "{side} has no such value: {text}"),
        }
    }
}

/// How the values of some PostgreSQL types are compared.
pub struct Rule {
    types: &'static [&'static str],
    sqlite: fn(&Value) -> Option<Cell>,
    postgres: fn(&[u8]) -> Option<Cell>,
}

/// The rules, by `pg_type.typname`.
const RULES: &[Rule] = &[
    // 0 and 1, or the words for them
    Rule { types: &["bool"], sqlite: boolean, postgres: |text| word(text).map(Cell::Boolean) },
    // numerically exact; a double by the shortest digits that stand for it
    Rule { types: &["int2", "int4", "int8", "numeric"], sqlite: number, postgres: |text| utf8(text).and_then(digits) },
    // bit for bit after parsing
    Rule { types: &["float8"], sqlite: double, postgres: |text| Some(bits(utf8(text)?.parse().ok()?)) },
    // byte for byte; a number is the text that SQLite prints for it
    Rule {
        types: &["text", "varchar", "bpchar", "citext"],
        sqlite: bytes,
        postgres: |text| Some(Cell::Bytes(text.to_vec())),
    },
    Rule { types: &["bytea"], sqlite: bytes, postgres: |text| unhex(text.strip_prefix(b"\\x")?).map(Cell::Bytes) },
    // the instant; a text without a zone is UTC, as in SQLite
    Rule { types: &["timestamp", "timestamptz", "date"], sqlite: moment, postgres: |text| instant(utf8(text)?) },
    Rule { types: &["time"], sqlite: |value| clock(text(value)?), postgres: |text| clock(utf8(text)?) },
    // what lies between 1970, or midnight, and a text; a number counts microseconds
    Rule { types: &["interval"], sqlite: duration, postgres: |text| interval(utf8(text)?) },
    Rule { types: &["json", "jsonb"], sqlite: |value| json(&text_of(value)?), postgres: json },
    Rule { types: &["uuid"], sqlite: uuid, postgres: |text| Some(Cell::Hex(uuid_digits(text)?)) },
];

/// The rule of a type.
pub fn rule(typname: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.types.contains(&typname))
}

impl Rule {
    /// The cell of SQLite's value.
    pub fn sqlite(&self, value: &Value) -> Cell {
        match value {
            Value::Null => Cell::Null,
            value => (self.sqlite)(value).unwrap_or_else(|| Cell::Misfit("sqlite", format!("{value:?}"))),
        }
    }

    /// The cell of PostgreSQL's text, `None` for NULL.
    pub fn postgres(&self, text: Option<&[u8]>) -> Cell {
        match text {
            None => Cell::Null,
            Some(text) => (self.postgres)(text).unwrap_or_else(|| Cell::Misfit("postgres", show(text))),
        }
    }
}

fn utf8(text: &[u8]) -> Option<&str> {
    std::str::from_utf8(text).ok()
}

fn text(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { utf8(text) } else { None }
}

/// The bytes of any value but NULL, numbers as SQLite prints them.
fn text_of(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Null => None,
        Value::Integer(value) => Some(value.to_string().into_bytes()),
        Value::Real(_, printed) => Some(printed.clone()),
        Value::Text(bytes) | Value::Blob(bytes) => Some(bytes.clone()),
    }
}

fn bytes(value: &Value) -> Option<Cell> {
    text_of(value).map(Cell::Bytes)
}

fn word(text: &[u8]) -> Option<bool> {
    match utf8(text)?.to_ascii_lowercase().as_str() {
        "1" | "t" | "true" | "y" | "yes" | "on" => Some(true),
        "0" | "f" | "false" | "n" | "no" | "off" => Some(false),
        _ => None,
    }
}

fn boolean(value: &Value) -> Option<Cell> {
    let truth = match value {
        Value::Integer(0) => false,
        Value::Integer(1) => true,
        Value::Real(real, _) if *real == 0.0 || *real == 1.0 => *real == 1.0,
        value => word(text(value)?.as_bytes())?,
    };
    Some(Cell::Boolean(truth))
}

fn digits(text: &str) -> Option<Cell> {
    decimal(text).map(Cell::Number)
}

fn number(value: &Value) -> Option<Cell> {
    match value {
        Value::Integer(value) => digits(&value.to_string()),
        // Rust prints the shortest digits that parse back to the same double.
        Value::Real(value, _) => digits(&value.to_string()),
        value => digits(text(value)?),
    }
}

fn duration(value: &Value) -> Option<Cell> {
    match value {
        Value::Integer(micros) => Some(Cell::Nanoseconds(i128::from(*micros) * 1_000)),
        Value::Real(micros, _) if micros.fract() == 0.0 => Some(Cell::Nanoseconds(*micros as i128 * 1_000)),
        value => clock(text(value)?).or_else(|| moment(value)),
    }
}

/// `D days`, `[-]HH:MM:SS[.f]`, or both.
fn interval(text: &str) -> Option<Cell> {
    let (days, time) = match text.split_once(" day") {
        None => (0, text),
        Some((days, rest)) => (days.parse::<i128>().ok()?, rest.trim_start_matches('s').trim_start()),
    };
    let unsigned = time.trim_start_matches('-');
    let nanoseconds = match clock(if unsigned.is_empty() { "00:00:00" } else { unsigned })? {
        Cell::Nanoseconds(count) if time.starts_with('-') => -count,
        Cell::Nanoseconds(count) => count,
        _ => return None,
    };
    Some(Cell::Nanoseconds(days * 86_400_000_000_000 + nanoseconds))
}

fn bits(value: f64) -> Cell {
    Cell::Double(value.to_bits())
}

fn double(value: &Value) -> Option<Cell> {
    match value {
        // An integer that a double cannot hold is a changed value.
        Value::Integer(value) => (*value as f64 as i128 == i128::from(*value)).then(|| bits(*value as f64)),
        Value::Real(value, _) => Some(bits(*value)),
        _ => None,
    }
}

/// A decimal number in one form per value: sign, digits without zeros at either end, exponent. `1.50`, `15e-1`: `15e-1`.
pub fn decimal(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (if text.starts_with('-') { "-" } else { "" }, rest),
        None => ("", text),
    };
    if rest.eq_ignore_ascii_case("inf") || rest.eq_ignore_ascii_case("infinity") {
        return Some(format!("{sign}infinity"));
    }
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let exponent = exponent.parse::<i64>().ok()? - fraction.len() as i64;
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some("0".into());
    }
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    Some(format!("{sign}{significant}e{}", exponent + zeros as i64))
}

static MOMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?P<year>-?\d{4,6})-(?P<month>\d\d)-(?P<day>\d\d)(?:[ T](?P<clock>\d\d:\d\d(?::\d\d(?:\.\d+)?)?))? ?(?P<zone>Z|z|[+-]\d\d(?::?\d\d)?)?(?P<bc> BC)?$",
    )
    .unwrap()
});

static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.(?P<fraction>\d+))?)?$").unwrap()
});

const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;

fn clock_nanoseconds(text: &str) -> Option<i128> {
    let parts = CLOCK.captures(text)?;
    let number = |name| parts.name(name).map_or(Some(0), |part| part.as_str().parse::<i128>().ok());
    let fraction = parts.name("fraction").map_or("", |part| part.as_str());
    // Digits below a nanosecond would be lost here unseen: they are no clock.
    let nanoseconds = if fraction.len() > 9 { return None } else { format!("{fraction:0<9}").parse::<i128>().ok()? };
    let (hour, minute, second) = (number("hour")?, number("minute")?, number("second")?);
    (hour <= 24 && minute < 60 && second <= 60).then_some((hour * 3600 + minute * 60 + second) * SECOND + nanoseconds)
}

fn clock(text: &str) -> Option<Cell> {
    clock_nanoseconds(text).map(Cell::Nanoseconds)
}

fn instant(text: &str) -> Option<Cell> {
    let parts = MOMENT.captures(text)?;
    let number = |name: &str| parts.name(name).and_then(|part| part.as_str().parse::<i128>().ok());
    let (year, month, day) = (number("year")?, number("month")?, number("day")?);
    let year = if parts.name("bc").is_some() { 1 - year } else { year };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = [31, 28 + i128::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if !(1..=12).contains(&month) || !(1..=length[month as usize - 1]).contains(&day) {
        return None;
    }
    // Days from civil: the year begins in March, so that the leap day is its last.
    let y = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + of_year - 719_468;
    let time = parts.name("clock").map_or(Some(0), |part| clock_nanoseconds(part.as_str()))?;
    let zone = parts.name("zone").map_or("", |part| part.as_str());
    let offset = if let Some(sign @ (b'+' | b'-')) = zone.bytes().next() {
        let digits = zone[1..].replace(':', "");
        let minutes = digits[..2].parse::<i128>().ok()? * 60 + digits.get(2..4).unwrap_or("0").parse::<i128>().ok()?;
        if sign == b'-' { -minutes } else { minutes }
    } else {
        0
    };
    Some(Cell::Nanoseconds(days * DAY + time - offset * 60 * SECOND))
}

/// Texts as they stand; numbers as Unix time by their band, REALs of the Julian range as Julian days to the millisecond.
fn moment(value: &Value) -> Option<Cell> {
    let nanoseconds = match value {
        Value::Integer(number) => {
            let unit = match number.unsigned_abs() {
                0..100_000_000_000 => SECOND,
                100_000_000_000..100_000_000_000_000 => 1_000_000,
                100_000_000_000_000..100_000_000_000_000_000 => 1_000,
                _ => 1,
            };
            i128::from(*number) * unit
        }
        Value::Real(days, _) if (1e6..6e6).contains(days) => {
            ((days * 86_400_000.0).round() as i128 - 210_866_760_000_000) * 1_000_000
        }
        // Six digits are all that a double has left at today's Unix time.
        Value::Real(seconds, _) => (seconds * 1e6).round() as i128 * 1_000,
        value => return instant(text(value)?),
    };
    Some(Cell::Nanoseconds(nanoseconds))
}

fn json(text: &[u8]) -> Option<Cell> {
    json::canonical(utf8(text)?).map(Cell::Json)
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    digits.chunks(2).map(|pair| u8::from_str_radix(utf8(pair)?, 16).ok()).collect()
}

fn uuid_digits(text: &[u8]) -> Option<String> {
    let digits: String = utf8(text)?.chars().filter(|c| !matches!(c, '-' | '{' | '}')).collect();
    (digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| digits.to_ascii_lowercase())
}

fn uuid(value: &Value) -> Option<Cell> {
    let digits = match value {
        Value::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        value => text(value)?.to_owned(),
    };
    uuid_digits(digits.as_bytes()).map(Cell::Hex)
}

pub fn trials() -> Vec<Trial> {
    let text = |text: &str| Value::Text(text.into());
    let real = |value: f64, printed: &str| Value::Real(value, printed.into());
    // (type, SQLite's value, PostgreSQL's text, equal)
    let pairs = vec![
        ("bool", Value::Integer(1), "t", true),
        ("bool", Value::Integer(1), "f", false),
        ("bool", Value::Integer(2), "t", false),
        ("bool", text("FALSE"), "f", true),
        ("int8", Value::Integer(-5), "-5", true),
        ("int8", Value::Integer(7), "8", false),
        ("numeric", real(9.99, "9.99"), "9.990", true),
        ("numeric", real(9.99, "9.99"), "9.9900000000000002131", false),
        ("numeric", Value::Integer(1200), "1.2e3", true),
        ("float8", real(0.1 + 0.2, "0.3"), "0.30000000000000004", true),
        ("float8", real(0.1 + 0.2, "0.3"), "0.3", false),
        ("float8", real(f64::INFINITY, "Inf"), "Infinity", true),
        ("float8", real(-0.0, "-0.0"), "0", false),
        ("float8", Value::Integer((1 << 53) + 1), "9007199254740992", false),
        ("text", text(" a\t"), " a\t", true),
        ("text", text("a "), "a", false),
        ("text", real(1.0, "1.0"), "1.0", true),
        ("bytea", Value::Blob(vec![0, 255]), "\\x00ff", true),
        ("bytea", Value::Blob(vec![0, 255]), "\\x00fe", false),
        ("timestamp", text("2024-02-29 01:02:03.5"), "2024-02-29 01:02:03.5", true),
        ("timestamp", text("2024-02-29"), "2024-02-29 00:00:00", true),
        ("timestamp", text("2024-02-29 10:00"), "2024-02-29 10:00:01", false),
        ("timestamptz", text("2024-05-06T10:00:00+02:00"), "2024-05-06 08:00:00+00", true),
        ("timestamptz", text("2024-05-06T10:00:00+02:00"), "2024-05-06 10:00:00+00", false),
        ("timestamptz", Value::Integer(0x6000_0000), "2021-01-14 08:25:36+00", true),
        ("timestamptz", Value::Integer(1_610_612_736_000), "2021-01-14 08:25:36+00", true),
        ("timestamptz", real(2_440_587.5, "2440587.5"), "1970-01-01 00:00:00+00", true),
        ("timestamp", text("2023-02-29"), "2023-02-29", false),
        ("timestamp", text("1969-12-31 23:59:59.1234567"), "1969-12-31 23:59:59.123457", false),
        ("date", text("2024-05-06"), "2024-05-06", true),
        ("date", text("2024-05-06 10:00:00"), "2024-05-06", false),
        ("time", text("07:08"), "07:08:00", true),
        ("time", text("07:08:09.5"), "07:08:09", false),
        ("interval", text("1970-01-04 00:00:00.000007"), "3 days 00:00:00.000007", true),
        ("interval", text("1969-12-30 12:00:00"), "-1 days -12:00:00", true),
        ("interval", text("1969-12-30 12:00:00"), "1 day 12:00:00", false),
        ("interval", text("07:08"), "07:08:00", true),
        ("interval", Value::Integer(86_400_000_000), "1 day", true),
        ("interval", Value::Integer(1), "00:00:01", false),
        ("jsonb", text(r#"{"b":1.0, "a":[true,null,"\u00e9"]}"#), r#"{"a": [true, null, "é"], "b": 1}"#, true),
        ("jsonb", text(r#"{"a":9007199254740993}"#), r#"{"a": 9007199254740992}"#, false),
        ("jsonb", text("[1,2]"), "[2,1]", false),
        ("jsonb", text("{"), "{", false),
        ("uuid", text("{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}"), "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", true),
        ("uuid", text("A0EEBC999C0B4EF8BB6D6BB9BD380A1"), "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", false),
    ];
    let mut trials: Vec<Trial> = Vec::new();
    trials.push(Trial::test("equal::a_value_is_the_same_by_its_meaning", move || {
        for (typname, value, text, want) in pairs {
            let rule = rule(typname).expect("a rule");
            let (sqlite, postgres) = (rule.sqlite(&value), rule.postgres(Some(text.as_bytes())));
            assert_eq!(sqlite == postgres, want, "{typname}: {sqlite:?} and {postgres:?}");
        }
        Ok(())
    }));
    trials.push(Trial::test("equal::null_is_null_only", || {
        for rule in RULES {
            assert_eq!(rule.sqlite(&Value::Null), rule.postgres(None));
            assert_ne!(rule.sqlite(&Value::Text(Vec::new())), rule.postgres(None));
        }
        Ok(())
    }));
    trials
}
