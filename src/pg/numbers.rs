//! Helper functions of numbers: SQLite's arithmetic, and numbers from text and back.
//!
//! In: nothing. Out: rows of the table in `helpers`. Numbers that may be integers or doubles travel as `numeric`.

use super::helpers::{Helper, Row, TEXT};

/// Numbers that may be integers or doubles: a double has a scale of at least 1 (`1.0`), an integer one of 0.
const NUMBERS: &[(&str, &str)] = &[("a", "numeric"), ("b", "numeric")];

/// Arithmetic on two numbers: exact where both are integers and the result fits, else in doubles.
macro_rules! arithmetic {
    ($operator:literal) => {
        concat!(
            "DECLARE\n    n numeric;\nBEGIN\n    IF scale(a) = 0 AND scale(b) = 0 THEN\n        n := a ",
            $operator,
            " b;\n        IF n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN\n            RETURN n;\n        \
             END IF;\n    END IF;\n    n := (a::double precision ",
            $operator,
            " b::double precision)::text::numeric;\n    RETURN round(n, greatest(scale(n), 1));\nEND"
        )
    };
}

/// The helpers of numbers, sorted by name.
pub(super) const ROWS: &[Row] = &[
    Row {
        helper: Helper::Add,
        name: "sqlite_add",
        parameters: NUMBERS,
        returns: "numeric",
        body: arithmetic!("+"),
        calls: &[],
    },
    Row {
        helper: Helper::Divide,
        name: "sqlite_divide",
        parameters: NUMBERS,
        returns: "numeric",
        body: "DECLARE
    n numeric;
BEGIN
    IF b = 0 THEN
        RETURN NULL;
    ELSIF scale(a) = 0 AND scale(b) = 0 THEN
        RETURN div(a, b);
    END IF;
    n := (a::double precision / b::double precision)::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END",
        calls: &[],
    },
    Row {
        helper: Helper::Integer,
        name: "sqlite_integer",
        parameters: TEXT,
        returns: "bigint",
        body: r"DECLARE
    n numeric := coalesce(substring(x FROM '^[ \t\n\v\f\r]*([+-]?[0-9]+)'), '0')::numeric;
BEGIN
    RETURN least(greatest(n, -9223372036854775808), 9223372036854775807)::bigint;
END",
        calls: &[],
    },
    Row {
        helper: Helper::Multiply,
        name: "sqlite_multiply",
        parameters: NUMBERS,
        returns: "numeric",
        body: arithmetic!("*"),
        calls: &[],
    },
    Row {
        helper: Helper::Number,
        name: "sqlite_number",
        parameters: TEXT,
        returns: "numeric",
        body: r"DECLARE
    prefix text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)');
    n numeric;
BEGIN
    IF prefix IS NULL THEN
        RETURN 0;
    END IF;
    n := prefix::numeric;
    IF prefix ~ '^[+-]?[0-9]+$' AND n BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN n;
    END IF;
    n := prefix::double precision::text::numeric;
    RETURN round(n, greatest(scale(n), 1));
END",
        calls: &[],
    },
    Row {
        helper: Helper::NumberText,
        name: "sqlite_number_text",
        parameters: &[("x", "numeric")],
        returns: "text",
        body: "BEGIN
    IF scale(x) = 0 AND x BETWEEN -9223372036854775808 AND 9223372036854775807 THEN
        RETURN x::text;
    END IF;
    RETURN @SCHEMA@.sqlite_real_text(x::double precision);
END",
        calls: &[Helper::RealText],
    },
    Row {
        helper: Helper::Numeric,
        name: "sqlite_numeric",
        parameters: TEXT,
        returns: "numeric",
        body: r"DECLARE
    number text := substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\n\v\f\r]*$');
BEGIN
    IF number ~ '^[+-]?[0-9]+$' THEN
        RETURN number::numeric;
    END IF;
    RETURN number::double precision::text::numeric;
END",
        calls: &[],
    },
    Row {
        helper: Helper::Real,
        name: "sqlite_real",
        parameters: TEXT,
        returns: "double precision",
        body: r"DECLARE
    prefix text := coalesce(
        substring(x FROM '^[ \t\n\v\f\r]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)'), '0');
BEGIN
    RETURN prefix::double precision;
EXCEPTION WHEN numeric_value_out_of_range THEN
    -- beyond the range of a double: nothing, or infinity
    RETURN CASE WHEN prefix ~ '[eE]-' THEN '0' WHEN prefix LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision;
END",
        calls: &[],
    },
    Row {
        helper: Helper::RealNumber,
        name: "sqlite_real_number",
        parameters: &[("x", "double precision")],
        returns: "numeric",
        body: "DECLARE
    n numeric := x::text::numeric;
BEGIN
    RETURN round(n, greatest(scale(n), 1));
END",
        calls: &[],
    },
    Row {
        helper: Helper::RealText,
        name: "sqlite_real_text",
        parameters: &[("x", "double precision")],
        returns: "text",
        body: r"DECLARE
    n numeric;
    digits text;
    exponent int;
BEGIN
    IF x IN ('Infinity', '-Infinity') THEN
        RETURN CASE WHEN x > 0 THEN 'Inf' ELSE '-Inf' END;
    END IF;
    -- 15 significant digits
    n := x::numeric;
    digits := btrim(to_char(n, '9.99999999999999EEEE'));
    exponent := substring(digits FROM 'e(.*)$')::int;
    IF n = 0 OR exponent BETWEEN -4 AND 14 THEN
        digits := trim_scale(n)::text;
        RETURN CASE WHEN strpos(digits, '.') = 0 THEN digits || '.0' ELSE digits END;
    END IF;
    digits := rtrim(substring(digits FROM '^[^e]*'), '0');
    RETURN digits || CASE WHEN digits LIKE '%.' THEN '0' ELSE '' END || CASE WHEN exponent < 0 THEN 'e-' ELSE 'e+' END
        || lpad(abs(exponent)::text, greatest(2, length(abs(exponent)::text)), '0');
END",
        calls: &[],
    },
    Row {
        helper: Helper::Remainder,
        name: "sqlite_remainder",
        parameters: NUMBERS,
        returns: "numeric",
        body: "DECLARE
    dividend numeric := least(greatest(trunc(a), -9223372036854775808), 9223372036854775807);
    divisor numeric := least(greatest(trunc(b), -9223372036854775808), 9223372036854775807);
BEGIN
    IF divisor = 0 THEN
        RETURN NULL;
    END IF;
    RETURN round(dividend % divisor, CASE WHEN scale(a) = 0 AND scale(b) = 0 THEN 0 ELSE 1 END);
END",
        calls: &[],
    },
    Row {
        helper: Helper::Round,
        name: "sqlite_round",
        parameters: &[("x", "double precision"), ("digits", "bigint")],
        returns: "double precision",
        body: "BEGIN
    IF abs(x) >= 4503599627370496 THEN
        RETURN x;
    ELSIF digits <= 0 THEN
        RETURN trunc(x + CASE WHEN x < 0 THEN -0.5 ELSE 0.5 END::double precision);
    END IF;
    RETURN round(x::text::numeric, least(digits, 30)::int)::double precision;
END",
        calls: &[],
    },
    Row {
        helper: Helper::Shift,
        name: "sqlite_shift",
        parameters: &[("x", "bigint"), ("distance", "bigint")],
        returns: "bigint",
        body: "BEGIN
    IF distance >= 64 THEN
        RETURN 0;
    ELSIF distance >= 0 THEN
        RETURN x << distance::int;
    ELSIF distance > -64 THEN
        RETURN x >> (-distance)::int;
    END IF;
    RETURN CASE WHEN x < 0 THEN -1 ELSE 0 END;
END",
        calls: &[],
    },
    Row {
        helper: Helper::Subtract,
        name: "sqlite_subtract",
        parameters: NUMBERS,
        returns: "numeric",
        body: arithmetic!("-"),
        calls: &[],
    },
    Row {
        helper: Helper::Truncate,
        name: "sqlite_truncate",
        parameters: &[("x", "double precision")],
        returns: "bigint",
        body: "BEGIN
    RETURN CASE WHEN x >= 9223372036854775807 THEN 9223372036854775807
        WHEN x <= -9223372036854775808 THEN -9223372036854775808 ELSE trunc(x)::bigint END;
END",
        calls: &[],
    },
];
