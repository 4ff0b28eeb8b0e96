//! stub
use crate::codec::*;
use crate::pg::types::PgType;
use crate::profile::ColumnProfile;
use crate::report::Diagnostic;
use crate::sqlite::ast::DeclaredType;
/// x
#[derive(Debug, Clone)]
pub struct ColumnFacts<'a> {
    /// x
    pub table: &'a str,
    /// x
    pub column: &'a str,
    /// x
    pub declared: Option<&'a DeclaredType>,
    /// x
    pub rowid_alias: bool,
    /// x
    pub key: bool,
    /// x
    pub json_check: bool,
    /// x
    pub strict: bool,
}
/// x
#[derive(Debug, Clone, Default)]
pub struct TypePolicy;
/// x
#[derive(Debug, Clone)]
pub struct ColumnDecision {
    /// x
    pub pg_type: PgType,
    /// x
    pub codec: Codec,
    /// x
    pub rule: &'static str,
    /// x
    pub diagnostics: Vec<Diagnostic>,
}
/// x
pub fn decide(f: &ColumnFacts<'_>, _: &ColumnProfile, _: &TypePolicy) -> ColumnDecision {
    use crate::sqlite::affinity::*;
    let name = f.declared.map(|d| d.name.to_ascii_uppercase()).unwrap_or_default();
    let all = Classes::INTEGER.with(Classes::REAL).with(Classes::TEXT).with(Classes::BLOB);
    let (t, c) = match (name.as_str(), affinity(f.declared.map(|d| d.name.as_str()))) {
        ("BOOLEAN", _) | ("BOOL", _) => (PgType::Boolean, Codec::Boolean(BooleanForm::Integers)),
        ("DATETIME", _) | ("TIMESTAMP", _) => {
            (PgType::Timestamp(None), Codec::Timestamp(MomentForm { precision: None, unit: None }, Zoned::Refuse))
        }
        ("JSON", _) => (PgType::Jsonb, Codec::Jsonb),
        (_, Affinity::Integer) => (PgType::BigInt, Codec::Integer(Width::Big)),
        (_, Affinity::Real) => (PgType::DoublePrecision, Codec::Double),
        (_, Affinity::Blob) => (PgType::Bytea, Codec::Bytea(all)),
        (_, Affinity::Numeric) => (PgType::Numeric(None), Codec::Numeric(None)),
        (_, Affinity::Text) => (PgType::Text, Codec::Text(TextForm::new(all))),
    };
    ColumnDecision { pg_type: t, codec: c, rule: "x", diagnostics: vec![] }
}
