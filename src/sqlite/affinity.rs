//! Affinity of a declared type (sqlite.org/datatype3.html, section 3.1).

/// What SQLite tries to make of a value before it stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Affinity {
    Integer,
    Text,
    Blob,
    Real,
    Numeric,
}

/// The five rules, in their order, on the declared type without regard to case. No type at all is BLOB affinity.
pub fn affinity(declared: Option<&str>) -> Affinity {
    let Some(declared) = declared else { return Affinity::Blob };
    let upper = declared.to_ascii_uppercase();
    let has = |words: &[&str]| words.iter().any(|word| upper.contains(word));
    if has(&["INT"]) {
        Affinity::Integer
    } else if has(&["CHAR", "CLOB", "TEXT"]) {
        Affinity::Text
    } else if has(&["BLOB"]) || upper.is_empty() {
        Affinity::Blob
    } else if has(&["REAL", "FLOA", "DOUB"]) {
        Affinity::Real
    } else {
        Affinity::Numeric
    }
}

#[cfg(test)]
mod tests {
    use super::{Affinity, affinity};

    #[test]
    fn the_rules_apply_in_order() {
        for (declared, want) in [
            ("INTEGER", Affinity::Integer),
            ("CHARINT", Affinity::Integer),
            ("FLOATING POINT", Affinity::Integer),
            ("varchar(20)", Affinity::Text),
            ("BLOB_TEXT", Affinity::Text),
            ("blob", Affinity::Blob),
            ("", Affinity::Blob),
            ("Double Precision", Affinity::Real),
            ("STRING", Affinity::Numeric),
            ("DATETIME", Affinity::Numeric),
            ("ANY", Affinity::Numeric),
        ] {
            assert_eq!(affinity(Some(declared)), want, "{declared}");
        }
        assert_eq!(affinity(None), Affinity::Blob);
    }
}
