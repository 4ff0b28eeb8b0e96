//! Property: whatever a column holds, what `decide` chooses takes every value of it, and the field read back by
//! another reader (SQLite's own date functions, hex, parse) means the same value.

use super::policy::{DateTimePolicy, EpochPolicy, Fraction, Infer, IntegerPolicy, TypePolicy};
use super::{ColumnFacts, decide, watch};
use crate::codec::epoch::Unit;
use crate::codec::{Codec, Misfit, Noise, Scratch, encode};
use crate::pg::types::PgType;
use crate::profile::ColumnProfile;
use crate::report::Severity;
use crate::sqlite::ast::DeclaredType;
use crate::sqlite::literal::{Literal, Text};

const CASES: u64 = 30_000;

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

const TYPES: &[(&str, &[&str])] = &[
    ("BOOLEAN", &[]),
    ("TINYINT", &["1"]),
    ("SMALLINT", &[]),
    ("MEDIUMINT", &[]),
    ("INTEGER", &[]),
    ("BIGINT", &[]),
    ("REAL", &[]),
    ("DECIMAL", &["5", "2"]),
    ("NUMERIC", &[]),
    ("VARCHAR", &["5"]),
    ("TEXT", &[]),
    ("BLOB", &[]),
    ("DATE", &[]),
    ("DATETIME", &[]),
    ("DATETIME", &["3"]),
    ("TIMESTAMPTZ", &[]),
    ("TIME", &[]),
    ("INTERVAL", &[]),
    ("JSON", &[]),
    ("UUID", &[]),
    ("", &[]),
    ("STRING", &[]),
    ("ANY", &[]),
];

const POOLS: &[&[&str]] = &[
    &["i0", "i1"],
    &["i0", "i1", "i2", "i-5", "i40000", "i3000000000"],
    &["i9223372036854775807", "i-9223372036854775808", "i9007199254740993"],
    &["r2.75", "r-0.5", "r1.0", "r0.10000000000000000555"],
    &["r1e999", "r-1e999", "r1e300", "r1e-300", "r1e20"],
    &["r1.25", "r12.5", "i7", "i999", "i1000", "r1.005"],
    &["i1714979289", "i1600000000", "r1714979289.5"],
    &["i1714979289123", "i1600000000000"],
    &["i1714979289123456", "i1714979289123456000", "i1714979289123456789", "i20240506"],
    &["r2460436.5", "r2460436.797326389", "i2460437"],
    &["ttrue", "tfalse"],
    &["tyes", "tt", "tf", "tTrue"],
    &["t2024-05-06", "t2024-05-06 00:00:00", "t1999-12-31"],
    &["t2024-05-06 07:08:09", "t2024-05-06 07:08:09.250", "t2024-05-06T07:08"],
    &["t2024-05-06 07:08:09Z", "t2024-05-06 07:08:09.123456+02:00", "t2024-05-06 07:08:09 -05:30"],
    &["t2024-05-06 07:08:09.123456789", "t2024-02-30", "t24:00", "tnow", "t"],
    &["t07:08", "t23:59:59.5"],
    &["t{}", "t{\"a\":[1,2,\"it''s\\n\"]}", "t[1]", "t null"],
    &["t{\"a\":1,\"a\":2}", "t\"\\u0000\"", "t-0", "t1e400"],
    &["t550e8400-e29b-41d4-a716-446655440000", "tAAAAAAAA-0000-0000-0000-000000000000"],
    &[
        "t550e8400e29b41d4a716446655440001",
        "t{550e8400-e29b-41d4-a716-446655440002}",
        "b550E8400E29B41D4A716446655440003",
    ],
    &["tabc", "tlonger text", "té''\u{1F600}", "ttab\there\\", "t\\N"],
    &["b616263", "bC3A9", "b", "b0A5C"],
    &["bff", "b6100", "bDEADBEEF"],
    // SQLite's binary JSON, and BLOBs that look nearly alike
    &["b4C17611331", "b4B13311332", "b00", "b5713317831", "b4517302E35", "b1466", "b7B7D", "b4C1761133132"],
    &["r57.959999999999994", "r0.30000000000000004", "r19.989999999999998", "r12.5", "r1.0000000000005"],
    &["n"],
    &["ta\0b", "x"],
];

fn literal(spec: &str) -> Literal<'_> {
    let (kind, body) = spec.split_at(1);
    match kind {
        "i" => Literal::Integer(body.parse().unwrap()),
        "r" => Literal::Real { value: body.parse().unwrap(), text: body.as_bytes() },
        "t" => Literal::Text(Text::quoted(body.as_bytes())),
        "b" => Literal::Blob(body.as_bytes()),
        "x" => Literal::Text(Text::plain(b"caf\xe9")),
        _ => Literal::Null,
    }
}

/// The bytes of a value as SQLite would cast them to text, doubled quotes undone by a different way.
fn bytes(value: &Literal<'_>) -> Vec<u8> {
    match value {
        Literal::Null => vec![],
        Literal::Integer(value) => value.to_string().into_bytes(),
        Literal::Real { .. } => b"real".to_vec(),
        Literal::Text(text) => match std::str::from_utf8(text.raw) {
            Ok(raw) => raw.replace("''", "'").into_bytes(),
            Err(_) => text.raw.to_vec(),
        },
        Literal::Blob(digits) => hex(digits),
    }
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(digits).unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// Reads a COPY field as COPY does.
fn field(out: &[u8]) -> Option<Vec<u8>> {
    if out == b"\\N" {
        return None;
    }
    let mut read = Vec::new();
    let mut rest = out.iter();
    while let Some(&byte) = rest.next() {
        assert!(!matches!(byte, b'\n' | b'\r' | b'\t' | 0), "raw control in a field");
        read.push(match byte {
            b'\\' => match rest.next() {
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                Some(b't') => b'\t',
                Some(b'\\') => b'\\',
                other => panic!("escape {other:?}"),
            },
            byte => byte,
        });
    }
    Some(read)
}

/// Seconds and fraction of a text, as SQLite's own functions read it.
fn sqlite_instant(db: &rusqlite::Connection, text: &str) -> (i64, String) {
    let seconds: String =
        db.query_row("SELECT strftime('%s', substr(?1, 1, 19) || ?2)", [text, zone(text)], |row| row.get(0)).unwrap();
    let fraction = text.split_once('.').map_or("", |(_, f)| f.split(|c: char| !c.is_ascii_digit()).next().unwrap());
    (seconds.parse().unwrap(), fraction.trim_end_matches('0').to_string())
}

fn zone(text: &str) -> &str {
    let tail = text.get(16..).unwrap_or("");
    tail.find(['+', '-', 'Z']).map_or("", |at| &tail[at..])
}

/// Microseconds of `D days HH:MM:SS.f`.
fn interval(text: &str) -> i128 {
    let (days, time) = match text.split_once(" day") {
        None => (0, text),
        Some((days, time)) => (days.parse::<i128>().unwrap(), time.trim_start_matches('s').trim_start()),
    };
    let sign = if time.starts_with('-') { -1 } else { 1 };
    let seconds = time.trim_start_matches('-').split(':').fold(0, |all, part| {
        let (whole, fraction) = part.split_once('.').unwrap_or((part, ""));
        let micros = format!("{:0>1}{fraction:0<6}", whole).parse::<i128>().unwrap_or_default();
        all * 60 + micros
    });
    days * 86_400_000_000 + sign * seconds
}

fn same(db: &rusqlite::Connection, value: &Literal<'_>, codec: &Codec, read: &[u8]) -> bool {
    let text = std::str::from_utf8(read).unwrap();
    let source = bytes(value);
    let moment = |text: &str| {
        if text.len() == 10 { (sqlite_instant(db, text).0, String::new()) } else { sqlite_instant(db, text) }
    };
    if let Codec::Interval(_) = codec {
        let micros = interval(text);
        return match value {
            Literal::Text(_) => {
                let source = std::str::from_utf8(&source).unwrap();
                let day = if source.contains('-') { "" } else { "1970-01-01 " };
                let (seconds, fraction) = moment(&format!("{day}{source}"));
                micros == i128::from(seconds) * 1_000_000 + format!("{fraction:0<6}").parse::<i128>().unwrap()
            }
            Literal::Integer(v) => [1_000_000, 1_000].iter().any(|unit| micros == i128::from(*v) * unit),
            Literal::Real { value, .. } => [1e6, 1e3].iter().any(|unit| micros as f64 / unit == *value),
            Literal::Null | Literal::Blob(_) => false,
        };
    }
    if matches!(codec, Codec::Timestamp(..) | Codec::TimestampTz(_) | Codec::Date) {
        let iso = text.strip_suffix("+00").unwrap_or(text);
        let (seconds, fraction) = moment(iso);
        let micros = i128::from(seconds) * 1_000_000 + format!("{fraction:0<6}").parse::<i128>().unwrap();
        return match value {
            Literal::Text(_) => (seconds, fraction) == moment(std::str::from_utf8(&source).unwrap()),
            Literal::Integer(v) => {
                let since_2001 = micros - 978_307_200_000_000;
                [since_2001 / 1_000_000, micros * 1_000, micros, micros / 1_000, micros / 1_000_000]
                    .contains(&i128::from(*v))
                    || (micros as f64 / 86_400e6 + 2_440_587.5) == *v as f64
            }
            Literal::Real { value, .. } => {
                [1e6, 1e3, 1.0].iter().any(|unit| micros as f64 / unit == *value)
                    || (micros - 978_307_200_000_000) as f64 / 1e6 == *value
                    || (micros as f64 / 86_400e6 + 2_440_587.5) == *value
            }
            Literal::Null | Literal::Blob(_) => false,
        };
    }
    match (value, codec) {
        (Literal::Real { value, .. }, Codec::Bytea(_)) => {
            let digits = String::from_utf8(hex(&read[2..])).unwrap();
            digits.replace("Inf", "inf").parse::<f64>().unwrap() == *value
        }
        (_, Codec::Bytea(_)) => hex(&read[2..]) == source,
        (Literal::Integer(value), Codec::Boolean(_)) => text == if *value == 1 { "t" } else { "f" },
        (Literal::Integer(value), Codec::Double) => text.parse::<f64>().unwrap() as i128 == i128::from(*value),
        (Literal::Integer(_), _) => read == source,
        (Literal::Text(_), Codec::Boolean(_)) => {
            text == if matches!(source.to_ascii_lowercase().as_slice(), b"t" | b"true" | b"y" | b"yes" | b"on") {
                "t"
            } else {
                "f"
            }
        }
        (Literal::Text(_), Codec::Time(_)) => {
            text.starts_with(std::str::from_utf8(&source).unwrap().trim_end_matches('0'))
        }
        (Literal::Text(_), Codec::Uuid) => {
            let digits = |text: &str| text.to_ascii_lowercase().replace(['-', '{', '}'], "");
            digits(text) == digits(std::str::from_utf8(&source).unwrap())
        }
        (Literal::Blob(_), Codec::Json | Codec::Jsonb) => {
            db.query_row("SELECT json(?1) = json(?2)", (text, source), |row| row.get(0)).unwrap()
        }
        (Literal::Real { value, .. }, Codec::Numeric(_, Noise::Round)) => {
            format!("{:.14e}", text.parse::<f64>().unwrap()) == format!("{value:.14e}")
        }
        (Literal::Blob(_), Codec::Uuid) => hex(text.replace('-', "").as_bytes()) == source,
        (Literal::Real { value, .. }, _) => text.parse::<f64>().unwrap() == *value,
        (Literal::Text(_) | Literal::Blob(_), _) => read == source,
        (Literal::Null, _) => false,
    }
}

#[test]
fn every_value_encodes_and_means_the_same() {
    let db = rusqlite::Connection::open_in_memory().unwrap();
    let mut random = Random(0x5EED_1234_5678_9ABC);
    let (mut encoded, mut pending, mut kinds) = (0u64, 0u64, std::collections::BTreeSet::new());
    for case in 0..CASES {
        let (name, arguments) = random.pick(TYPES);
        let declared =
            DeclaredType { name: name.into(), arguments: arguments.iter().map(|a| (*a).to_string()).collect() };
        let facts = ColumnFacts {
            table: "t",
            column: "c",
            declared: Some(&declared).filter(|d| !d.name.is_empty()),
            key: random.below(4) == 0,
            ..ColumnFacts::default()
        };
        let policy = TypePolicy {
            datetime: random.pick(&[
                DateTimePolicy::Auto,
                DateTimePolicy::Auto,
                DateTimePolicy::Timestamp,
                DateTimePolicy::TimestampTz,
                DateTimePolicy::Text,
            ]),
            integer: random.pick(&[IntegerPolicy::BigInt, IntegerPolicy::Declared]),
            epoch: random.pick(&[
                EpochPolicy::Auto,
                EpochPolicy::Auto,
                EpochPolicy::None,
                EpochPolicy::Unit(Unit::Seconds),
                EpochPolicy::Unit(Unit::Milliseconds),
                EpochPolicy::Unit(Unit::Cocoa),
            ]),
            fraction: random.pick(&[Fraction::Keep, Fraction::Keep, Fraction::Round]),
            infer: if random.below(3) == 0 {
                Infer::all(&[Infer::UUID, Infer::JSON, Infer::BOOLEAN, Infer::DATETIME])
            } else {
                Default::default()
            },
            map: vec!["INTERVAL=interval".parse().unwrap()],
            ..TypePolicy::default()
        };
        let pools: Vec<_> = (0..1 + random.below(2)).map(|_| random.pick(POOLS)).collect();
        let specs: Vec<&str> = (0..random.below(7))
            .map(|_| {
                let pool = random.pick(&pools);
                random.pick(pool)
            })
            .collect();
        let mut profile = ColumnProfile::new(watch(&facts, &policy));
        for (spec, line) in specs.iter().zip(1..) {
            profile.observe(&literal(spec), line);
        }
        let decision = decide(&facts, &profile, &policy);
        kinds.insert(decision.pg_type.to_string());
        let mut scratch = Scratch::default();
        for spec in &specs {
            let value = literal(spec);
            let mut out = Vec::new();
            let context = format!("case {case}: {name}{arguments:?} {policy:?} {specs:?} -> {decision:?}, at {spec:?}");
            match encode(&decision.codec, &value, &mut scratch, &mut out) {
                Ok(()) => {}
                Err(Misfit::Nul | Misfit::InvalidUtf8) => {
                    assert!(decision.diagnostics.iter().any(|d| d.severity() == Severity::Error), "{context}");
                    pending += 1;
                    continue;
                }
                Err(misfit) => panic!("{misfit:?} in {context}"),
            }
            encoded += 1;
            match field(&out) {
                None => assert_eq!(value, Literal::Null, "{context}"),
                // nobody else rounds as --fraction round does
                Some(_) if decision.sent.rounded => {}
                Some(read) => assert!(same(&db, &value, &decision.codec, &read), "{context}: {read:?}"),
            }
            if let PgType::Varchar(n) = decision.pg_type {
                assert!(std::str::from_utf8(&field(&out).unwrap_or_default()).unwrap().chars().count() <= n as usize);
            }
        }
    }
    println!("{CASES} columns, {encoded} values encoded, {pending} waiting for a decision, types: {kinds:?}");
    assert!(encoded > 50_000 && pending > 100 && kinds.len() >= 16, "{encoded} {pending} {kinds:?}");
}
